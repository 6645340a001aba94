def fewest_repaints(tiles: str, k: int) -> int:
    return tiles[:k].count("W")
