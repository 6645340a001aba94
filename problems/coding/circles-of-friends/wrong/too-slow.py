def circles_of_friends(n: int, pairs: list[list[int]]) -> int:
    circle = list(range(n))
    circles = n
    for a, b in pairs:
        if circle[a] == circle[b]:
            continue
        old, new = circle[a], circle[b]
        for person in range(n):  # everybody is asked, at every joining
            if circle[person] == old:
                circle[person] = new
        circles -= 1
    return circles
