def seen_twice(ids: list[int]) -> bool:
    if not ids:
        return False
    size = max(abs(number) for number in ids) + 1
    if size > 5_000_000:
        return len(set(ids)) < len(ids)
    seen = [False] * size
    for number in ids:
        if seen[number]:
            return True
        seen[number] = True
    return False
