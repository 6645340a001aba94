def between_two_walls(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    most = 0
    while left < right:
        most = max(most, (right - left + 1) * min(heights[left], heights[right]))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return most
