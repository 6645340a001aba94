def every_packing(things: list[int]) -> list[list[int]]:
    packings = []

    def extend(bag: list[int]) -> None:
        packings.append(bag)
        for thing in things:
            if thing not in bag:
                extend(bag + [thing])

    extend([])
    return packings
