def same_badge_soon(badges: list[int], k: int) -> bool:
    first = {}
    for place, badge in enumerate(badges):
        if place - first.setdefault(badge, place) in range(1, k + 1):
            return True
    return False
