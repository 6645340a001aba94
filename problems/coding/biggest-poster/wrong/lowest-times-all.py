def biggest_poster(heights: list[int]) -> int:
    if not heights:
        return 0
    return max(min(heights) * len(heights), max(heights))
