def who_is_absent(badges: list[int]) -> list[int]:
    return [badge for badge in range(1, len(badges) + 1) if badge not in badges]
