def fewest_days(need: int, takings: list[int]) -> int:
    fewest = 0
    start = total = 0
    for end, amount in enumerate(takings):
        total += amount
        while total > need:
            total -= takings[start]
            start += 1
        if total == need and (fewest == 0 or end - start + 1 < fewest):
            fewest = end - start + 1
    return fewest
