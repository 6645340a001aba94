def unbroken_tickets(tickets: list[int]) -> int:
    numbers = set(tickets)
    if not numbers:
        return 0
    start = number = min(numbers)
    while number in numbers:
        number += 1
    return number - start
