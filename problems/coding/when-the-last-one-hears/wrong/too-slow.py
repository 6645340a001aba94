def last_to_hear(calls: list[list[int]], n: int, first: int) -> int:
    never = float("inf")
    heard = [never] * n
    heard[first] = 0
    changed = True
    while changed:
        changed = False
        for caller, called, minutes in reversed(calls):
            if heard[caller] + minutes < heard[called]:
                heard[called] = heard[caller] + minutes
                changed = True
    last = max(heard)
    return -1 if last == never else last
