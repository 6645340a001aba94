def best_stretch_of_days(results: list[int]) -> int:
    best = results[0]
    for start in range(len(results)):
        total = 0
        for end in range(start, len(results)):
            total += results[end]
            if total > best:
                best = total
    return best
