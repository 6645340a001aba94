def mirror_stretches(s: str) -> int:
    count = 0
    for middle in range(len(s)):
        count += grow(s, middle, middle)
        count += grow(s, middle, middle + 1)
    return count


def grow(s: str, left: int, right: int) -> int:
    """How many mirror stretches lie around the middle whose first one goes from left to right."""
    count = 0
    while left >= 0 and right < len(s) and s[left] == s[right]:
        count += 1
        left -= 1
        right += 1
    return count
