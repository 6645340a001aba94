def missing_locker(lockers: list[int]) -> int:
    # In order, the first place with a foreign number is the hole.
    in_order = sorted(lockers)
    for place, locker in enumerate(in_order):
        if place != locker:
            return place
    return len(lockers)
