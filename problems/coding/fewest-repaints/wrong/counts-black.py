def fewest_repaints(tiles: str, k: int) -> int:
    black = tiles[:k].count("B")
    fewest = black
    for end in range(k, len(tiles)):
        black += (tiles[end] == "B") - (tiles[end - k] == "B")
        fewest = min(fewest, black)
    return fewest
