def packings_with_twins(things: list[int]) -> list[list[int]]:
    packings = [[]]
    for thing in things:
        packings += [packing + [thing] for packing in packings]
    return packings
