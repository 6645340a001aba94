def between_two_walls(heights: list[int]) -> int:
    by_height = sorted(range(len(heights)), key=lambda place: heights[place])
    second, tallest = by_height[-2:]
    return abs(tallest - second) * heights[second]
