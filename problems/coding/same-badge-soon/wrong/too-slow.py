def same_badge_soon(badges: list[int], k: int) -> bool:
    for place, badge in enumerate(badges):
        for before in range(max(0, place - k), place):
            if badges[before] == badge:
                return True
    return False
