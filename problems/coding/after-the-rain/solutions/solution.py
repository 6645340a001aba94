def water_left(heights: list[int]) -> int:
    water = 0
    left, right = 0, len(heights) - 1
    left_highest = right_highest = 0
    while left <= right:
        # The side with the lower maximum is settled: the other side is at least as high, whatever lies between.
        if left_highest <= right_highest:
            left_highest = max(left_highest, heights[left])
            water += left_highest - heights[left]
            left += 1
        else:
            right_highest = max(right_highest, heights[right])
            water += right_highest - heights[right]
            right -= 1
    return water
