def three_colours(tiles: list[int]) -> None:
    red_end, place, blue_start = 0, 0, len(tiles) - 1
    while place < len(tiles):
        if tiles[place] == 0:
            tiles[place], tiles[red_end] = tiles[red_end], tiles[place]
            red_end += 1
            place += 1
        elif tiles[place] == 2 and blue_start > red_end:
            tiles[place], tiles[blue_start] = tiles[blue_start], tiles[place]
            blue_start -= 1
        else:
            place += 1
