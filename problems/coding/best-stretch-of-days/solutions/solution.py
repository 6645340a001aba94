def best_stretch_of_days(results: list[int]) -> int:
    best = here = results[0]  # here: the best stretch that ends today
    for result in results[1:]:
        here = max(result, here + result)
        best = max(best, here)
    return best
