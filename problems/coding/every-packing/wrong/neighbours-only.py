def every_packing(things: list[int]) -> list[list[int]]:
    packings = [[]]
    for start in range(len(things)):
        for end in range(start + 1, len(things) + 1):
            packings.append(things[start:end])
    return packings
