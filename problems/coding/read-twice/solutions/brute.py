def read_twice(badges: list[int]) -> list[int]:
    return [badge for badge in set(badges) if badges.count(badge) == 2]
