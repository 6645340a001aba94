def weights_that_balance(weights: list[int], load: int) -> list[list[int]]:
    kinds = sorted(weights)
    handfuls = []

    def add(start: int, rest: int, handful: list[int]) -> None:
        if rest == 0:
            handfuls.append(handful)
            return
        for place in range(start, len(kinds)):
            if kinds[place] <= rest:
                add(place, rest - kinds[place], handful + [kinds[place]])

    if kinds[0] <= load:
        add(0, load - kinds[0], [kinds[0]])
    return handfuls
