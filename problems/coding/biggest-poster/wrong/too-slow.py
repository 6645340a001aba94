def biggest_poster(heights: list[int]) -> int:
    biggest = 0
    for start in range(len(heights)):
        lowest = heights[start]
        for end in range(start, len(heights)):
            lowest = min(lowest, heights[end])
            if lowest == 0:
                break
            biggest = max(biggest, lowest * (end - start + 1))
    return biggest
