def who_is_absent(badges: list[int]) -> list[int]:
    for badge in badges:
        own = abs(badge) - 1
        badges[own] = -abs(badges[own])  # a minus at its own place: this badge has come
    return [place + 1 for place, badge in enumerate(badges) if badge > 0]
