from math import inf


def middle_of_both(a: list[int], b: list[int]) -> float:
    if len(a) > len(b):
        a, b = b, a
    half = (len(a) + len(b) + 1) // 2
    low, high = 0, len(a)
    while True:
        # from_a and from_b scores make up the lower half.
        from_a = (low + high) // 2
        from_b = half - from_a
        a_below = a[from_a - 1] if from_a > 0 else -inf
        a_above = a[from_a] if from_a < len(a) else inf
        b_below = b[from_b - 1] if from_b > 0 else -inf
        b_above = b[from_b] if from_b < len(b) else inf
        if a_below > b_above:
            high = from_a - 1
        elif b_below > a_above:
            low = from_a + 1
        elif (len(a) + len(b)) % 2:
            return max(a_below, b_below)
        else:
            return (max(a_below, b_below) + min(a_above, b_above)) / 2
