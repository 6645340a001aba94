def packings_with_twins(things: list[int]) -> list[list[int]]:
    ordered = sorted(things)
    found = set()

    def decide(place: int, bag: list[int]) -> None:
        if place == len(ordered):
            found.add(tuple(bag))
            return
        decide(place + 1, bag)
        decide(place + 1, bag + [ordered[place]])

    decide(0, [])
    return [list(bag) for bag in found]
