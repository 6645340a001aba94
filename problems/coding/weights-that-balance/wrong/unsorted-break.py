def weights_that_balance(weights: list[int], load: int) -> list[list[int]]:
    handfuls = []

    def add(start: int, rest: int, handful: list[int]) -> None:
        if rest == 0:
            handfuls.append(handful)
            return
        for place in range(start, len(weights)):
            if weights[place] > rest:
                break
            add(place, rest - weights[place], handful + [weights[place]])

    add(0, load, [])
    return handfuls
