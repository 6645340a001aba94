def longest_stretch(boards: str, k: int) -> int:
    longest = 0
    for start in range(len(boards)):
        counts: dict[str, int] = {}
        most = 0
        for end in range(start, len(boards)):
            counts[boards[end]] = counts.get(boards[end], 0) + 1
            most = max(most, counts[boards[end]])
            if end - start + 1 - most > k:
                break
            longest = max(longest, end - start + 1)
    return longest
