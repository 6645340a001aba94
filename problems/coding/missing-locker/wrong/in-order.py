def missing_locker(lockers: list[int]) -> int:
    for place, locker in enumerate(lockers):
        if place != locker:
            return place
    return len(lockers)
