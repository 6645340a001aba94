def between_two_walls(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    most = 0
    while left < right:
        most = max(most, (right - left) * min(heights[left], heights[right]))
        # The lower wall has just had its widest partner; nearer ones cannot do better with it.
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return most
