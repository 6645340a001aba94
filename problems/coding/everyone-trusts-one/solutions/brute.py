def everyone_trusts_one(n: int, trust: list[list[int]]) -> int:
    # The definition itself, one person after the other.
    for person in range(1, n + 1):
        trusts_somebody = any(truster == person for truster, _ in trust)
        trusted_by = {truster for truster, trusted in trust if trusted == person}
        if not trusts_somebody and len(trusted_by) == n - 1:
            return person
    return -1
