def packings_with_twins(things: list[int]) -> list[list[int]]:
    ordered = sorted(things)
    packings = []

    def extend(start: int, bag: list[int]) -> None:
        packings.append(bag)
        for place in range(start, len(ordered)):
            if place > 0 and ordered[place] == ordered[place - 1]:
                continue
            extend(place + 1, bag + [ordered[place]])

    extend(0, [])
    return packings
