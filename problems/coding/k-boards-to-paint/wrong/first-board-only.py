def longest_stretch(boards: str, k: int) -> int:
    longest = 0
    for colour in set(boards):
        start = other = 0
        for end, board in enumerate(boards):
            other += board != colour
            while other > k:
                other -= boards[start] != colour
                start += 1
            if start <= end and boards[start] == colour:
                longest = max(longest, end - start + 1)
    return longest
