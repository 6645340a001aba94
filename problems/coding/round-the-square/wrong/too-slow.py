def round_the_square(value: list[int]) -> int:
    if len(value) == 1:
        return value[0]

    def best_from(place: int, end: int) -> int:
        if place >= end:
            return 0
        return max(best_from(place + 1, end), value[place] + best_from(place + 2, end))

    return max(best_from(1, len(value)), best_from(0, len(value) - 1))
