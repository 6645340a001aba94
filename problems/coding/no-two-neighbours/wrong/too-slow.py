def no_two_neighbours(value: list[int]) -> int:
    def best_from(place: int) -> int:
        if place >= len(value):
            return 0
        return max(best_from(place + 1), value[place] + best_from(place + 2))

    return best_from(0)
