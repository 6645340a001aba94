def seen_twice(ids: list[int]) -> bool:
    seen = set()
    for number in ids:
        if number in seen:
            return True
        seen.add(number)
    return False
