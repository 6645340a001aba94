def three_colours(tiles: list[int]) -> None:
    unsorted = len(tiles)
    while unsorted > 1:
        last_swap = 0
        for place in range(1, unsorted):
            if tiles[place - 1] > tiles[place]:
                tiles[place - 1], tiles[place] = tiles[place], tiles[place - 1]
                last_swap = place
        unsorted = last_swap
