def biggest_poster(heights: list[int]) -> int:
    houses = len(heights)
    right = [houses] * houses
    left = [-1] * houses
    rising = []
    for place, height in enumerate(heights):
        while rising and heights[rising[-1]] >= height:
            right[rising.pop()] = place
        left[place] = rising[-1] if rising else -1
        if place and heights[place - 1] == height:
            left[place] = place - 1
        rising.append(place)
    return max((height * (right[place] - left[place] - 1) for place, height in enumerate(heights)), default=0)
