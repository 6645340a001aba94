def three_colours(tiles: list[int]) -> None:
    # Red before red_end, white up to place, unknown up to blue_start, blue behind it.
    red_end, place, blue_start = 0, 0, len(tiles) - 1
    while place <= blue_start:
        if tiles[place] == 0:
            tiles[place], tiles[red_end] = tiles[red_end], tiles[place]
            red_end += 1
            place += 1
        elif tiles[place] == 2:
            # What comes in from the right is unknown, so the place stays.
            tiles[place], tiles[blue_start] = tiles[blue_start], tiles[place]
            blue_start -= 1
        else:
            place += 1
