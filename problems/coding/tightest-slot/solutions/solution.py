import heapq


def tightest_slots(slots: list[list[int]], asked: list[int]) -> list[int]:
    by_start = sorted(slots)
    lengths = [-1] * len(asked)
    begun = []  # (length, end) of slots that have begun, the shortest on top
    entered = 0
    for place in sorted(range(len(asked)), key=asked.__getitem__):
        moment = asked[place]
        while entered < len(by_start) and by_start[entered][0] <= moment:
            start, end = by_start[entered]
            heapq.heappush(begun, (end - start + 1, end))
            entered += 1
        while begun and begun[0][1] < moment:
            heapq.heappop(begun)  # over, and moments only get later
        if begun:
            lengths[place] = begun[0][0]
    return lengths
