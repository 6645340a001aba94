from typing import Optional


def people_seen(root: Optional[TreeNode]) -> int:
    def seen(person, tallest):
        if person is None:
            return 0
        here = 1 if person.val > tallest else 0
        tallest = max(tallest, person.val)
        return here + seen(person.left, tallest) + seen(person.right, tallest)

    return seen(root, float("-inf"))
