from collections import Counter
from math import gcd


def one_tile(s: str) -> bool:
    common = 0
    for count in Counter(s).values():
        common = gcd(common, count)
    return common > 1
