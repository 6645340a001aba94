from functools import lru_cache


def row_of_lanterns(values: list[int]) -> int:
    row = [1] + values + [1]

    @lru_cache(maxsize=None)
    def best(left: int, right: int) -> int:
        if left + 1 == right:
            return 0
        return max(
            best(left, k) + best(k, right) + row[k - 1] * row[k] * row[k + 1] for k in range(left + 1, right)
        )

    return best(0, len(row) - 1)
