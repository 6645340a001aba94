def rising_heights(heights: list[int]) -> int:
    longest = 0
    for start in range(len(heights)):
        last = heights[start]
        length = 1
        for height in heights[start + 1 :]:
            if height > last:
                last = height
                length += 1
        longest = max(longest, length)
    return longest
