def everyone_trusts_one(n: int, trust: list[list[int]]) -> int:
    trusted_by = [0] * (n + 1)
    for _, trusted in trust:
        trusted_by[trusted] += 1
    for person in range(1, n + 1):
        if trusted_by[person] == n - 1:
            return person
    return -1
