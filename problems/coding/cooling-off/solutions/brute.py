import heapq
from collections import Counter, deque


def cooling_off(jobs: list[str], gap: int) -> int:
    # Play it, always with the kind that has the most jobs left, and jump over idle time.
    waiting = [-count for count in Counter(jobs).values()]
    heapq.heapify(waiting)
    cooling = deque()  # (ready at, jobs left as a negative number)
    tick = 0
    while waiting or cooling:
        if not waiting:
            tick = cooling[0][0]
        while cooling and cooling[0][0] <= tick:
            heapq.heappush(waiting, cooling.popleft()[1])
        left = heapq.heappop(waiting) + 1
        if left:
            cooling.append((tick + gap + 1, left))
        tick += 1
        while cooling and cooling[0][0] <= tick:
            heapq.heappush(waiting, cooling.popleft()[1])
    return tick
