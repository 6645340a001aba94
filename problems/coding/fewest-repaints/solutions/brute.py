def fewest_repaints(tiles: str, k: int) -> int:
    return min(
        sum(tile == "W" for tile in tiles[start:start + k])
        for start in range(len(tiles))
        if start + k <= len(tiles)
    )
