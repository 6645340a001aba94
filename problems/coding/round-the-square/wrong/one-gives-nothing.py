def round_the_square(value: list[int]) -> int:
    def straight(row):
        before, best = 0, 0
        for here in row:
            before, best = best, max(best, before + here)
        return best

    return max(straight(value[1:]), straight(value[:-1]))
