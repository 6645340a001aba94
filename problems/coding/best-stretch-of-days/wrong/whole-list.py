def best_stretch_of_days(results: list[int]) -> int:
    return sum(results)
