def everyone_trusts_one(n: int, trust: list[list[int]]) -> int:
    trusts = set(truster for truster, _ in trust)
    for person in range(1, n + 1):
        if person not in trusts:
            return person
    return -1
