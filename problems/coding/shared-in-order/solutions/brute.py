from bisect import bisect_left


def shared_in_order(a: str, b: str) -> int:
    # For each letter of a the places of its matches in b, from the right: a common text is a
    # rising choice of such places, and two places of one letter of a never rise.
    places = [j for letter in a for j in range(len(b) - 1, -1, -1) if b[j] == letter]
    ends = []
    for place in places:
        length = bisect_left(ends, place)
        ends[length : length + 1] = [place]
    return len(ends)
