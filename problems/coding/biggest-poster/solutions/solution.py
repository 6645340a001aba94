def biggest_poster(heights: list[int]) -> int:
    biggest = 0
    rising = []  # places of houses whose right end is still open, heights rising
    for place, height in enumerate(heights + [0]):
        while rising and heights[rising[-1]] >= height:
            top = heights[rising.pop()]
            left = rising[-1] if rising else -1  # the nearest lower house before
            biggest = max(biggest, top * (place - left - 1))
        rising.append(place)
    return biggest
