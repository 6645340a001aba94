from typing import Optional


def longest_walk(root: Optional[TreeNode]) -> int:
    def lines_down(person):
        if person is None:
            return -1
        return 1 + max(lines_down(person.left), lines_down(person.right))

    return lines_down(root)
