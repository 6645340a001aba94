def same_badge_soon(badges: list[int], k: int) -> bool:
    latest = {}
    for place, badge in enumerate(badges):
        if badge in latest and place - latest[badge] < k:
            return True
        latest[badge] = place
    return False
