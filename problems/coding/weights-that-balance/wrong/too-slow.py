def weights_that_balance(weights: list[int], load: int) -> list[list[int]]:
    handfuls = set()

    def add(rest: int, handful: list[int]) -> None:
        if rest == 0:
            handfuls.add(tuple(sorted(handful)))
            return
        for weight in weights:
            if weight <= rest:
                add(rest - weight, handful + [weight])

    add(load, [])
    return [list(handful) for handful in handfuls]
