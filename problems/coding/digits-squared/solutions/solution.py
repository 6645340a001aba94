def gets_to_one(n: int) -> bool:
    slow, fast = n, step(n)
    while fast != 1 and slow != fast:
        slow = step(slow)
        fast = step(step(fast))
    return fast == 1


def step(number):
    total = 0
    while number > 0:
        number, digit = divmod(number, 10)
        total += digit * digit
    return total
