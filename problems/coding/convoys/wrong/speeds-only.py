def convoys(target: int, position: list[int], speed: list[int]) -> int:
    count, slowest = 0, None
    for _, pace in sorted(zip(position, speed), reverse=True):
        if slowest is None or pace < slowest:
            count, slowest = count + 1, pace
    return count
