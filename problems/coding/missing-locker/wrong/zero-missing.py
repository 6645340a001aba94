def missing_locker(lockers: list[int]) -> int:
    opened = set(lockers)
    locker = 1
    while locker in opened:
        locker += 1
    return locker
