def three_colours(tiles: list[int]) -> None:
    red_end, blue_start = 0, len(tiles) - 1
    for place in range(len(tiles)):
        if place > blue_start:
            break
        if tiles[place] == 0:
            tiles[place], tiles[red_end] = tiles[red_end], tiles[place]
            red_end += 1
        elif tiles[place] == 2:
            tiles[place], tiles[blue_start] = tiles[blue_start], tiles[place]
            blue_start -= 1
