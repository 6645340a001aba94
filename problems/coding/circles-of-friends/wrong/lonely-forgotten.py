def circles_of_friends(n: int, pairs: list[list[int]]) -> int:
    friends = {}
    for a, b in pairs:
        friends.setdefault(a, []).append(b)
        friends.setdefault(b, []).append(a)
    seen = set()
    circles = 0
    for first in friends:
        if first in seen:
            continue
        circles += 1
        seen.add(first)
        to_visit = [first]
        while to_visit:
            for friend in friends[to_visit.pop()]:
                if friend not in seen:
                    seen.add(friend)
                    to_visit.append(friend)
    return circles
