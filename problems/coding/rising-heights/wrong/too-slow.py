def rising_heights(heights: list[int]) -> int:
    best = []
    for here, height in enumerate(heights):
        longest = 1
        for before in range(here):
            if heights[before] < height and best[before] >= longest:
                longest = best[before] + 1
        best.append(longest)
    return max(best)
