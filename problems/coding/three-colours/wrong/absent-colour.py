def three_colours(tiles: list[int]) -> None:
    counts = {}
    for colour in tiles:
        counts[colour] = counts.get(colour, 0) + 1
    place = 0
    for colour, known in enumerate(sorted(counts)):
        for _ in range(counts[known]):
            tiles[place] = colour
            place += 1
