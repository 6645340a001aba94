def missing_locker(lockers: list[int]) -> int:
    locker = 0
    while locker in lockers:
        locker += 1
    return locker
