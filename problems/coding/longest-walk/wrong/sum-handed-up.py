from typing import Optional


def longest_walk(root: Optional[TreeNode]) -> int:
    longest = 0

    def walk(person):
        nonlocal longest
        if person is None:
            return 0
        left = walk(person.left)
        right = walk(person.right)
        longest = max(longest, left + right)
        return left + right + 1

    walk(root)
    return longest
