def longest_stretch(boards: str, k: int) -> int:
    counts: dict[str, int] = {}
    most = 0  # the record of any colour in any window so far; only a new record can lengthen the answer
    start = 0
    for end, colour in enumerate(boards):
        counts[colour] = counts.get(colour, 0) + 1
        most = max(most, counts[colour])
        if end - start + 1 - most > k:
            counts[boards[start]] -= 1
            start += 1
    # The window never became shorter, so its last length is its greatest.
    return len(boards) - start
