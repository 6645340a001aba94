def longest_stretch(boards: str, k: int) -> int:
    colour = max(set(boards), key=boards.count)
    start = other = longest = 0
    for end, board in enumerate(boards):
        other += board != colour
        while other > k:
            other -= boards[start] != colour
            start += 1
        longest = max(longest, end - start + 1)
    return longest
