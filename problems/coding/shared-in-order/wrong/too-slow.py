def shared_in_order(a: str, b: str) -> int:
    def shared(i: int, j: int) -> int:
        if i == 0 or j == 0:
            return 0
        if a[i - 1] == b[j - 1]:
            return shared(i - 1, j - 1) + 1
        return max(shared(i - 1, j), shared(i, j - 1))

    return shared(len(a), len(b))
