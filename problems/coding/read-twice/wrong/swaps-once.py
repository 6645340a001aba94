def read_twice(badges: list[int]) -> list[int]:
    for place in range(len(badges)):
        own = badges[place] - 1
        if badges[own] != badges[place]:
            badges[place], badges[own] = badges[own], badges[place]
    return [badge for place, badge in enumerate(badges) if badge != place + 1]
