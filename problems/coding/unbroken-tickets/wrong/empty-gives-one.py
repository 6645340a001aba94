def unbroken_tickets(tickets: list[int]) -> int:
    numbers = sorted(set(tickets))
    longest = run = 1
    for smaller, larger in zip(numbers, numbers[1:]):
        run = run + 1 if larger == smaller + 1 else 1
        longest = max(longest, run)
    return longest
