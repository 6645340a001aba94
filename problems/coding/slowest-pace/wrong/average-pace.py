def slowest_pace(piles: list[int], hours: int) -> int:
    return (sum(piles) + hours - 1) // hours
