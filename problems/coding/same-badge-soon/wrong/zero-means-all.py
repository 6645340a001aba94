def same_badge_soon(badges: list[int], k: int) -> bool:
    earlier = []
    for badge in badges:
        if badge in earlier[-k:]:
            return True
        earlier.append(badge)
    return False
