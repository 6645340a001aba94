def last_to_hear(calls: list[list[int]], n: int, first: int) -> int:
    heard = {first: 0}
    for _ in range(n):
        before = dict(heard)
        for caller, called, minutes in calls:
            if caller in heard:
                moment = heard[caller] + minutes
                heard[called] = min(moment, heard.get(called, moment))
        if heard == before:
            break
    return max(heard.values()) if len(heard) == n else -1
