import heapq


def last_to_hear(calls: list[list[int]], n: int, first: int) -> int:
    outgoing = [[] for _ in range(n)]
    for caller, called, minutes in calls:
        outgoing[caller].append((called, minutes))
        outgoing[called].append((caller, minutes))
    heard = {}
    running = [(0, first)]
    while running:
        moment, office = heapq.heappop(running)
        if office in heard:
            continue
        heard[office] = moment
        for called, minutes in outgoing[office]:
            heapq.heappush(running, (moment + minutes, called))
    return max(heard.values()) if len(heard) == n else -1
