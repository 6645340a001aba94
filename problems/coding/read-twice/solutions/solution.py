def read_twice(badges: list[int]) -> list[int]:
    twice = []
    for badge in badges:
        badge = abs(badge)  # its sign is the mark of another badge
        if badges[badge - 1] < 0:
            twice.append(badge)
        else:
            badges[badge - 1] = -badges[badge - 1]
    return twice
