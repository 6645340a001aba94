def two_ledgers(a: list[int], m: int, b: list[int], n: int) -> None:
    for filled, entry in enumerate(b, m):
        place = filled
        while place > 0 and a[place - 1] > entry:
            a[place] = a[place - 1]
            place -= 1
        a[place] = entry
