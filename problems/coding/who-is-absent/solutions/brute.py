def who_is_absent(badges: list[int]) -> list[int]:
    return sorted(set(range(1, len(badges) + 1)) - set(badges))
