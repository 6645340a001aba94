def everyone_trusts_one(n: int, trust: list[list[int]]) -> int:
    for person in range(1, n + 1):
        trusted_by = 0
        trusts_somebody = False
        for truster, trusted in trust:
            if truster == person:
                trusts_somebody = True
            if trusted == person:
                trusted_by += 1
        if trusted_by == n - 1 and not trusts_somebody:
            return person
    return -1
