def every_packing(things: list[int]) -> list[list[int]]:
    packings = []

    def extend(bag: list[int], start: int) -> None:
        for place in range(start, len(things)):
            larger = bag + [things[place]]
            packings.append(larger)
            extend(larger, place + 1)

    extend([], 0)
    return packings
