def longest_stretch(boards: str, k: int) -> int:
    longest = 0
    colour, length, paint = boards[0], 0, k
    for board in boards:
        if board != colour and paint == 0:
            colour, length, paint = board, 1, k
        else:
            paint -= board != colour
            length += 1
        longest = max(longest, length)
    return longest
