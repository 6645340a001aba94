def circles_of_friends(n: int, pairs: list[list[int]]) -> int:
    friends = [[] for _ in range(n)]
    for a, b in pairs:
        friends[a].append(b)
    seen = [False] * n
    circles = 0
    for first in range(n):
        if seen[first]:
            continue
        circles += 1
        seen[first] = True
        to_visit = [first]
        while to_visit:
            for friend in friends[to_visit.pop()]:
                if not seen[friend]:
                    seen[friend] = True
                    to_visit.append(friend)
    return circles
