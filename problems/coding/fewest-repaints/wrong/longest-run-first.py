def fewest_repaints(tiles: str, k: int) -> int:
    longest = max(len(run) for run in tiles.split("W"))
    return max(0, k - longest)
