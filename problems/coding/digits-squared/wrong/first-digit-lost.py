def gets_to_one(n: int) -> bool:
    seen = set()
    while n not in seen:
        seen.add(n)
        n = step(n)
    return 1 in seen


def step(number):
    total = 0
    while number > 9:
        total += (number % 10) ** 2
        number //= 10
    return total
