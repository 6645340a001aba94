from typing import Optional


def seen_from_right(root: Optional[TreeNode]) -> list[int]:
    seen = []
    floor = [root] if root is not None else []
    while floor:
        ends = [person for person in floor if person.left is None and person.right is None]
        if ends:
            seen.append(ends[-1].val)
        floor = [below for person in floor for below in (person.left, person.right) if below is not None]
    return seen
