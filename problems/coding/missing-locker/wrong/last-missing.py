def missing_locker(lockers: list[int]) -> int:
    opened = set(lockers)
    for locker in range(len(lockers)):
        if locker not in opened:
            return locker
    return 0
