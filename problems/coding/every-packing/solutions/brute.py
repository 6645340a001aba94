def every_packing(things: list[int]) -> list[list[int]]:
    packings = []
    for choice in range(2 ** len(things)):
        packings.append([thing for place, thing in enumerate(things) if choice >> place & 1])
    return packings
