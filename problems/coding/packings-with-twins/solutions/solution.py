def packings_with_twins(things: list[int]) -> list[list[int]]:
    ordered = sorted(things)
    packings = []
    bag = []

    def extend(start: int) -> None:
        packings.append(bag.copy())
        for place in range(start, len(ordered)):
            if place > start and ordered[place] == ordered[place - 1]:
                continue  # this value already started a branch on this level
            bag.append(ordered[place])
            extend(place + 1)
            bag.pop()

    extend(0)
    return packings
