from typing import Optional


def people_seen(root: Optional[TreeNode]) -> int:
    def seen(person, height_of_boss):
        if person is None:
            return 0
        here = 1 if person.val >= height_of_boss else 0
        return here + seen(person.left, person.val) + seen(person.right, person.val)

    return seen(root, float("-inf"))
