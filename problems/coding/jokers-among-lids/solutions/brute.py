def jokers_among_lids(s: str) -> bool:
    # Every number of open brackets that some choice leads to.
    open_now = {0}
    steps = {"(": (1,), ")": (-1,), "*": (1, 0, -1)}
    for sign in s:
        open_now = {depth + step for depth in open_now for step in steps[sign] if depth + step >= 0}
    return 0 in open_now
