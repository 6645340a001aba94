def everyone_trusts_one(n: int, trust: list[list[int]]) -> int:
    standing = [0] * (n + 1)  # trusted by so many, less one for each trust given
    for truster, trusted in trust:
        standing[truster] -= 1
        standing[trusted] += 1
    for person in range(1, n + 1):
        if standing[person] == n - 1:
            return person
    return -1
