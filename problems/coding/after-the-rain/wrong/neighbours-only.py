def water_left(heights: list[int]) -> int:
    water = 0
    for place in range(1, len(heights) - 1):
        level = min(heights[place - 1], heights[place + 1])
        water += max(0, level - heights[place])
    return water
