def unbroken_tickets(tickets: list[int]) -> int:
    longest = run = 0
    previous = None
    for number in sorted(tickets):
        run = run + 1 if previous is not None and number == previous + 1 else 1
        longest = max(longest, run)
        previous = number
    return longest
