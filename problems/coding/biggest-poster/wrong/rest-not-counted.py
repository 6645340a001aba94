def biggest_poster(heights: list[int]) -> int:
    biggest = 0
    rising = []
    for place, height in enumerate(heights):
        while rising and heights[rising[-1]] >= height:
            top = heights[rising.pop()]
            left = rising[-1] if rising else -1
            biggest = max(biggest, top * (place - left - 1))
        rising.append(place)
    return biggest
