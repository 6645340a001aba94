def water_left(heights: list[int]) -> int:
    water = highest = 0
    for height in heights:
        highest = max(highest, height)
        water += highest - height
    return water
