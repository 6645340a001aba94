def between_two_walls(heights: list[int]) -> int:
    most = 0
    for right in range(len(heights)):
        for left in range(right):
            lower = heights[left] if heights[left] < heights[right] else heights[right]
            water = (right - left) * lower
            if water > most:
                most = water
    return most
