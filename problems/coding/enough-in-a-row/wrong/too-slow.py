def fewest_days(need: int, takings: list[int]) -> int:
    fewest = len(takings) + 1
    for start in range(len(takings)):
        total = 0
        for end in range(start, len(takings)):
            total += takings[end]
            if total >= need:
                fewest = min(fewest, end - start + 1)
                break
    return fewest if fewest <= len(takings) else 0
