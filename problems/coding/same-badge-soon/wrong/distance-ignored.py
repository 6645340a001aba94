def same_badge_soon(badges: list[int], k: int) -> bool:
    return k > 0 and len(set(badges)) < len(badges)
