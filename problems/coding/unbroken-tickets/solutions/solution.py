def unbroken_tickets(tickets: list[int]) -> int:
    numbers = set(tickets)
    longest = 0
    for start in numbers:
        if start - 1 in numbers:
            continue  # not the start of a row
        end = start
        while end in numbers:
            end += 1
        longest = max(longest, end - start)
    return longest
