def city_outline(buildings: list[list[int]]) -> list[list[int]]:
    # Put the buildings up one after another into a list of pieces [x, height from there on].
    xs = sorted({x for left, right, _ in buildings for x in (left, right)})
    height_from = dict.fromkeys(xs, 0)
    for left, right, height in buildings:
        for x in xs:
            if left <= x < right:
                height_from[x] = max(height_from[x], height)
    outline = []
    last = 0
    for x in xs:
        if height_from[x] != last:
            last = height_from[x]
            outline.append([x, last])
    return outline
