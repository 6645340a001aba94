def read_twice(badges: list[int]) -> list[int]:
    twice = []
    for place, badge in enumerate(badges):
        for later in range(place + 1, len(badges)):
            if badges[later] == badge:
                twice.append(badge)
    return twice
