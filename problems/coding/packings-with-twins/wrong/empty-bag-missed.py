def packings_with_twins(things: list[int]) -> list[list[int]]:
    ordered = sorted(things)
    packings = []

    def extend(start: int, bag: list[int]) -> None:
        for place in range(start, len(ordered)):
            if place > start and ordered[place] == ordered[place - 1]:
                continue
            packings.append(bag + [ordered[place]])
            extend(place + 1, packings[-1])

    extend(0, [])
    return packings
