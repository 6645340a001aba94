def every_packing(things: list[int]) -> list[list[int]]:
    packings = set()

    def extend(bag: list[int]) -> None:
        packings.add(tuple(sorted(bag)))
        for thing in things:
            if thing not in bag:
                extend(bag + [thing])

    extend([])
    return [list(packing) for packing in packings]
