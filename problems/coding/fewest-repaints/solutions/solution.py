def fewest_repaints(tiles: str, k: int) -> int:
    white = fewest = tiles[:k].count("W")
    for end in range(k, len(tiles)):
        if tiles[end] == "W":
            white += 1
        if tiles[end - k] == "W":
            white -= 1
        fewest = min(fewest, white)
    return fewest
