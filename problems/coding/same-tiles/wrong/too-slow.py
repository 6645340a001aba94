def same_tiles(a: str, b: str) -> bool:
    if len(a) != len(b):
        return False
    free = [True] * len(b)
    for letter in a:
        for place, tile in enumerate(b):
            if free[place] and tile == letter:
                free[place] = False
                break
        else:
            return False
    return True
