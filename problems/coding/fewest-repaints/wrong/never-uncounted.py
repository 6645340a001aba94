def fewest_repaints(tiles: str, k: int) -> int:
    white = tiles[:k].count("W")
    fewest = white
    for end in range(k, len(tiles)):
        white += tiles[end] == "W"
        fewest = min(fewest, white)
    return fewest
