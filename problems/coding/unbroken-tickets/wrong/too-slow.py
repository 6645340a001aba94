def unbroken_tickets(tickets: list[int]) -> int:
    numbers = set(tickets)
    longest = 0
    for start in numbers:
        number = start
        while number in numbers:
            number += 1
        longest = max(longest, number - start)
    return longest
