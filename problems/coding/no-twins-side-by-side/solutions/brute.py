from functools import lru_cache


def no_twins_side_by_side(s: str) -> str:
    letters = sorted(set(s))

    @lru_cache(maxsize=None)
    def rest(counts: tuple, last: str):
        # A row of the tiles that are left, behind the letter last; None if there is none.
        if not any(counts):
            return ""
        for i in sorted(range(len(letters)), key=lambda i: -counts[i]):
            if counts[i] and letters[i] != last:
                row = rest(counts[:i] + (counts[i] - 1,) + counts[i + 1 :], letters[i])
                if row is not None:
                    return letters[i] + row
        return None

    return rest(tuple(s.count(letter) for letter in letters), "") or ""
