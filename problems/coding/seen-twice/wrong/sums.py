def seen_twice(ids: list[int]) -> bool:
    return sum(ids) != sum(set(ids))
