def circles_of_friends(n: int, pairs: list[list[int]]) -> int:
    # Collect one circle after the other by walking from friend to friend.
    friends = [set() for _ in range(n)]
    for a, b in pairs:
        friends[a].add(b)
        friends[b].add(a)
    left, circles = set(range(n)), 0
    while left:
        circles += 1
        ring = {left.pop()}
        while ring:
            ring = {friend for person in ring for friend in friends[person]} & left
            left -= ring
    return circles
