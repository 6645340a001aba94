def water_left(heights: list[int]) -> int:
    water = 0
    for place in range(len(heights)):
        left = right = heights[place]
        for other in range(place):
            if heights[other] > left:
                left = heights[other]
        for other in range(place + 1, len(heights)):
            if heights[other] > right:
                right = heights[other]
        water += min(left, right) - heights[place]
    return water
