def biggest_poster(heights: list[int]) -> int:
    biggest = 0
    rising = []
    for place, height in enumerate(heights + [0]):
        while rising and heights[rising[-1]] >= height:
            start = rising.pop()
            biggest = max(biggest, heights[start] * (place - start))
        rising.append(place)
    return biggest
