def fewest_days(need: int, takings: list[int]) -> int:
    fewest = len(takings) + 1
    start = total = 0
    for end, amount in enumerate(takings):
        total += amount
        while total > need:
            fewest = min(fewest, end - start + 1)
            total -= takings[start]
            start += 1
    return fewest if fewest <= len(takings) else 0
