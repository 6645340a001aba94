from typing import Optional


def how_deep(root: Optional[TreeNode]) -> int:
    levels = 0
    level = [root] if root is not None else []
    while level:
        levels += 1
        below = []
        for person in level:
            if person.left is not None:
                below.append(person.left)
            if person.right is not None:
                below.append(person.right)
        level = below
    return levels
