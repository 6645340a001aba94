from typing import Optional


def even_chart(root: Optional[TreeNode]) -> bool:
    ends = []
    waiting = [(root, 1)]
    while waiting:
        person, level = waiting.pop()
        if person is None:
            continue
        if person.left is None and person.right is None:
            ends.append(level)
        waiting.append((person.left, level + 1))
        waiting.append((person.right, level + 1))
    return not ends or max(ends) - min(ends) <= 1
