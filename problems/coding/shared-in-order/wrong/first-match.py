def shared_in_order(a: str, b: str) -> int:
    shared = place = 0
    for letter in a:
        found = b.find(letter, place)
        if found >= 0:
            shared += 1
            place = found + 1
    return shared
