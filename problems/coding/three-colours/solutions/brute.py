def three_colours(tiles: list[int]) -> None:
    # The smallest of what is left comes next.
    for place in range(len(tiles)):
        smallest = min(range(place, len(tiles)), key=tiles.__getitem__)
        tiles[place], tiles[smallest] = tiles[smallest], tiles[place]
