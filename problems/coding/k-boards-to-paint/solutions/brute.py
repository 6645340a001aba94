def longest_stretch(boards: str, k: int) -> int:
    # For each colour: a stretch lies between two boards of other colours that stay as they are, with k painted ones between them.
    longest = 0
    for colour in set(boards):
        others = [-1] + [place for place, board in enumerate(boards) if board != colour] + [len(boards)]
        if len(others) - 2 <= k:
            return len(boards)
        for left in range(len(others) - k - 1):
            longest = max(longest, others[left + k + 1] - others[left] - 1)
    return longest
