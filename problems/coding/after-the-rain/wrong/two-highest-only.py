def water_left(heights: list[int]) -> int:
    if len(heights) < 3:
        return 0
    order = sorted(range(len(heights)), key=lambda place: -heights[place])
    left, right = sorted(order[:2])
    level = min(heights[left], heights[right])
    return sum(max(0, level - height) for height in heights[left + 1:right])
