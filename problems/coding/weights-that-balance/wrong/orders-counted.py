def weights_that_balance(weights: list[int], load: int) -> list[list[int]]:
    handfuls = []

    def add(rest: int, handful: list[int]) -> None:
        if rest == 0:
            handfuls.append(handful)
            return
        for weight in weights:
            if weight <= rest:
                add(rest - weight, handful + [weight])

    add(load, [])
    return handfuls
