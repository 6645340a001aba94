def best_stretch_of_days(results: list[int]) -> int:
    best = here = 0
    for result in results:
        here = max(0, here + result)
        best = max(best, here)
    return best
