def biggest_poster(heights: list[int]) -> int:
    biggest = 0
    for end in range(1, len(heights) + 1):
        for start in range(end):
            biggest = max(biggest, min(heights[start:end]) * (end - start))
    return biggest
