def water_left(heights: list[int]) -> int:
    # Layer by layer: between two neighbouring heights, all gaps between the first and the last column that reach higher hold water.
    water = below = 0
    for level in sorted(set(heights)):
        tall = [place for place, height in enumerate(heights) if height >= level]
        water += (tall[-1] - tall[0] + 1 - len(tall)) * (level - below)
        below = level
    return water
