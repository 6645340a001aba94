from typing import Optional


def seen_from_right(root: Optional[TreeNode]) -> list[int]:
    seen = []
    person = root
    while person is not None:
        seen.append(person.val)
        person = person.right
    return seen
