def convoys(target: int, position: list[int], speed: list[int]) -> int:
    count, ahead = 0, -1.0
    for place, pace in sorted(zip(position, speed), reverse=True):
        time = (target - place) / pace
        if time > ahead:
            count += 1
        ahead = time
    return count
