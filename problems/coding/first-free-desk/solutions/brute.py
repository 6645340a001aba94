def first_free_desk(desks: list[int]) -> int:
    free = 1
    for desk in sorted(desks):
        if desk == free:
            free += 1
    return free
