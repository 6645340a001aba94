def every_packing(things: list[int]) -> list[list[int]]:
    packings = []
    bag = []

    def decide(place: int) -> None:
        if place == len(things):
            packings.append(bag.copy())
            return
        decide(place + 1)
        bag.append(things[place])
        decide(place + 1)
        bag.pop()

    decide(0)
    return packings
