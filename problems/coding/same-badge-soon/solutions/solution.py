def same_badge_soon(badges: list[int], k: int) -> bool:
    near = set()  # the last k badges, all different
    for place, badge in enumerate(badges):
        if badge in near:
            return True
        near.add(badge)
        if len(near) > k:
            near.remove(badges[place - k])
    return False
