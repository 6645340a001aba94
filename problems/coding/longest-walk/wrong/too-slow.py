from typing import Optional


def levels(person):
    depth = 0
    level = [person] if person is not None else []
    while level:
        depth += 1
        below = []
        for someone in level:
            if someone.left is not None:
                below.append(someone.left)
            if someone.right is not None:
                below.append(someone.right)
        level = below
    return depth


def longest_walk(root: Optional[TreeNode]) -> int:
    longest = 0
    waiting = [root]
    while waiting:
        person = waiting.pop()
        if person is None:
            continue
        longest = max(longest, levels(person.left) + levels(person.right))
        waiting.append(person.left)
        waiting.append(person.right)
    return longest
