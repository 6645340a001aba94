def packings_with_twins(things: list[int]) -> list[list[int]]:
    packings = []

    def extend(start: int, bag: list[int]) -> None:
        packings.append(bag)
        for place in range(start, len(things)):
            if place > start and things[place] == things[place - 1]:
                continue
            extend(place + 1, bag + [things[place]])

    extend(0, [])
    return packings
