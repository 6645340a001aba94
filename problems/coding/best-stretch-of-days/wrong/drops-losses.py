def best_stretch_of_days(results: list[int]) -> int:
    gains = [result for result in results if result > 0]
    return sum(gains) if gains else max(results)
