def fair_split(weights: list[int]) -> bool:
    total = sum(weights)
    if total % 2:
        return False

    def fills(rest: int, place: int) -> bool:
        if rest == 0:
            return True
        if rest < 0 or place == len(weights):
            return False
        return fills(rest - weights[place], place + 1) or fills(rest, place + 1)

    return fills(total // 2, 0)
