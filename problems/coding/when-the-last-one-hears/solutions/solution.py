import heapq


def last_to_hear(calls: list[list[int]], n: int, first: int) -> int:
    outgoing = [[] for _ in range(n)]
    for caller, called, minutes in calls:
        outgoing[caller].append((called, minutes))

    heard = [False] * n
    offices_left = n
    running = [(0, first)]  # calls under way: when they end, and whom they tell
    while running:
        moment, office = heapq.heappop(running)
        if heard[office]:
            continue
        heard[office] = True
        offices_left -= 1
        if offices_left == 0:
            return moment
        for called, minutes in outgoing[office]:
            if not heard[called]:
                heapq.heappush(running, (moment + minutes, called))
    return -1
