def gets_to_one(n: int) -> bool:
    seen = set()
    while n not in seen:
        seen.add(n)
        n = sum(int(digit) for digit in str(n)) ** 2
    return 1 in seen
