def read_twice(badges: list[int]) -> list[int]:
    return [a for a, b in zip(badges, badges[1:]) if a == b]
