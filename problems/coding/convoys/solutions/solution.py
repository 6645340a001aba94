def convoys(target: int, position: list[int], speed: list[int]) -> int:
    count = 0
    way_ahead, speed_ahead = 0, 1  # the leader of the convoy ahead; at first one that is there already
    for place, pace in sorted(zip(position, speed), reverse=True):
        way = target - place
        # Compares way / pace with the leader's time without dividing.
        if way * speed_ahead > way_ahead * pace:
            count += 1
            way_ahead, speed_ahead = way, pace
    return count
