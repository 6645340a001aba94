def gets_to_one(n: int) -> bool:
    number = step(n)
    while number != 1 and number != n:
        number = step(number)
    return number == 1


def step(number):
    return sum(int(digit) ** 2 for digit in str(number))
