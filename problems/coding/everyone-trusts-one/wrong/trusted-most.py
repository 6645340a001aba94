def everyone_trusts_one(n: int, trust: list[list[int]]) -> int:
    trusted_by = [0] * (n + 1)
    trusts = [False] * (n + 1)
    for truster, trusted in trust:
        trusts[truster] = True
        trusted_by[trusted] += 1
    silent = [person for person in range(1, n + 1) if not trusts[person]]
    return max(silent, key=lambda person: trusted_by[person], default=-1)
