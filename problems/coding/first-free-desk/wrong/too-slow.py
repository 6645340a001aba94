def first_free_desk(desks: list[int]) -> int:
    desk = 1
    while desk in desks:
        desk += 1
    return desk
