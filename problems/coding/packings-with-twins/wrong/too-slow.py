def packings_with_twins(things: list[int]) -> list[list[int]]:
    found = set()
    for choice in range(2 ** len(things)):
        bag = []
        for place, thing in enumerate(things):
            if choice >> place & 1:
                bag.append(thing)
        found.add(tuple(sorted(bag)))
    return [list(bag) for bag in found]
