def three_colours(tiles: list[int]) -> None:
    red_end = 0
    for place, colour in enumerate(tiles):
        if colour == 0:
            tiles[place], tiles[red_end] = tiles[red_end], tiles[place]
            red_end += 1
