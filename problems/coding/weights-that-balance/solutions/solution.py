def weights_that_balance(weights: list[int], load: int) -> list[list[int]]:
    kinds = sorted(weights)
    handfuls = []
    handful = []

    def add(start: int, rest: int) -> None:
        if rest == 0:
            handfuls.append(handful.copy())
            return
        for place in range(start, len(kinds)):
            weight = kinds[place]
            if weight > rest:
                break  # sorted: all that follow are too heavy as well
            handful.append(weight)
            add(place, rest - weight)
            handful.pop()

    add(0, load)
    return handfuls
