def bag_of_letters(s: str) -> int:
    # Lay pair after pair from the outside inwards, until the bag has no two equal letters.
    bag = sorted(s)
    length = 0
    place = 0
    while place + 1 < len(bag):
        if bag[place] == bag[place + 1]:
            del bag[place:place + 2]
            length += 2
        else:
            place += 1
    return length + 1 if bag else length
