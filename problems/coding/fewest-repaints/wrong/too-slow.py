def fewest_repaints(tiles: str, k: int) -> int:
    fewest = k
    for start in range(len(tiles) - k + 1):
        white = 0
        for place in range(start, start + k):
            if tiles[place] == "W":
                white += 1
        fewest = min(fewest, white)
    return fewest
