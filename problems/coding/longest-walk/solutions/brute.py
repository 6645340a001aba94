from typing import Optional


def longest_walk(root: Optional[TreeNode]) -> int:
    neighbours = {root: []}
    waiting = [root]
    while waiting:
        person = waiting.pop()
        for below in (person.left, person.right):
            if below is not None:
                neighbours[person].append(below)
                neighbours[below] = [person]
                waiting.append(below)

    longest = 0
    for start in neighbours:
        distance = {start: 0}
        waiting = [start]
        while waiting:
            person = waiting.pop()
            longest = max(longest, distance[person])
            for other in neighbours[person]:
                if other not in distance:
                    distance[other] = distance[person] + 1
                    waiting.append(other)
    return longest
