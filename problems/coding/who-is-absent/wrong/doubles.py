def who_is_absent(badges: list[int]) -> list[int]:
    doubles = []
    for badge in badges:
        own = abs(badge) - 1
        if badges[own] < 0:
            doubles.append(own + 1)
        else:
            badges[own] = -badges[own]
    return sorted(doubles)
