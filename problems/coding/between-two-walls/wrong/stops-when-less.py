def between_two_walls(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    most = 0
    while left < right:
        water = (right - left) * min(heights[left], heights[right])
        if water < most:
            break
        most = water
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return most
