from typing import Optional


def longest_walk(root: Optional[TreeNode]) -> int:
    def levels(person):
        if person is None:
            return 0
        return 1 + max(levels(person.left), levels(person.right))

    return levels(root.left) + levels(root.right)
