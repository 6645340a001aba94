def who_is_absent(badges: list[int]) -> list[int]:
    for place in range(len(badges)):
        own = abs(badges[place]) - 1
        badges[own] = -badges[own]
    return [place + 1 for place, badge in enumerate(badges) if badge > 0]
