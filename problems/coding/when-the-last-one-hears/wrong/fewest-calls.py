from collections import deque


def last_to_hear(calls: list[list[int]], n: int, first: int) -> int:
    outgoing = [[] for _ in range(n)]
    for caller, called, minutes in calls:
        outgoing[caller].append((called, minutes))
    heard = {first: 0}
    waiting = deque([first])
    while waiting:
        office = waiting.popleft()
        for called, minutes in outgoing[office]:
            if called not in heard:
                heard[called] = heard[office] + minutes
                waiting.append(called)
    return max(heard.values()) if len(heard) == n else -1
