import heapq


def last_to_hear(calls: list[list[int]], n: int, first: int) -> int:
    outgoing = [[] for _ in range(n)]
    for caller, called, minutes in calls:
        outgoing[caller].append((called, minutes))
    heard = set()
    running = [(0, first)]
    moment = 0
    while running:
        moment, office = heapq.heappop(running)
        if office in heard:
            continue
        heard.add(office)
        for called, minutes in outgoing[office]:
            heapq.heappush(running, (moment + minutes, called))
    return moment if len(heard) == n else -1
