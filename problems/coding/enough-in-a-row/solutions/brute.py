def fewest_days(need: int, takings: list[int]) -> int:
    # Length by length: the first one for which some stretch is enough.
    sums = list(takings)
    for length in range(1, len(takings) + 1):
        if max(sums) >= need:
            return length
        sums = [sums[start] + takings[start + length] for start in range(len(takings) - length)]
    return 0
