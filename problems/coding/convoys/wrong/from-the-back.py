def convoys(target: int, position: list[int], speed: list[int]) -> int:
    count, slowest = 0, -1.0
    for place, pace in sorted(zip(position, speed)):
        time = (target - place) / pace
        if time > slowest:
            count, slowest = count + 1, time
    return count
