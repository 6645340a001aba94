def rising_heights(heights: list[int]) -> int:
    longest = run = 1
    for i in range(1, len(heights)):
        run = run + 1 if heights[i] > heights[i - 1] else 1
        longest = max(longest, run)
    return longest
