def who_is_absent(badges: list[int]) -> list[int]:
    seen = set(badges)
    return [badge for badge in range(1, len(badges)) if badge not in seen]
