def rising_heights(heights: list[int]) -> int:
    # From the right: the longest rising choice that starts with each height.
    starting_here = [1] * len(heights)
    for here in range(len(heights) - 1, -1, -1):
        later = [starting_here[i] for i in range(here + 1, len(heights)) if heights[i] > heights[here]]
        starting_here[here] = 1 + max(later, default=0)
    return max(starting_here)
