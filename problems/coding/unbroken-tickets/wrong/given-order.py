def unbroken_tickets(tickets: list[int]) -> int:
    longest = run = 0
    for place, number in enumerate(tickets):
        run = run + 1 if place > 0 and number == tickets[place - 1] + 1 else 1
        longest = max(longest, run)
    return longest
