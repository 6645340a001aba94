def biggest_poster(heights: list[int]) -> int:
    biggest = 0
    ends = []
    for place in range(len(heights) - 1, -1, -1):
        while ends and heights[ends[-1]] >= heights[place]:
            ends.pop()
        end = ends[-1] if ends else len(heights)
        biggest = max(biggest, heights[place] * (end - place))
        ends.append(place)
    return biggest
