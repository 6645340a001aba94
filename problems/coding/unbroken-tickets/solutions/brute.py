def unbroken_tickets(tickets: list[int]) -> int:
    # Sorted and without copies, a row is a run in which number minus place stays the same.
    lengths = {}
    for place, number in enumerate(sorted(set(tickets))):
        lengths[number - place] = lengths.get(number - place, 0) + 1
    return max(lengths.values(), default=0)
