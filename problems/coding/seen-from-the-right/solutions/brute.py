from typing import Optional


def seen_from_right(root: Optional[TreeNode]) -> list[int]:
    seen = []
    while True:
        on_floor = at_depth(root, len(seen))
        if not on_floor:
            return seen
        seen.append(on_floor[-1])


def at_depth(person, depth):
    if person is None:
        return []
    if depth == 0:
        return [person.val]
    return at_depth(person.left, depth - 1) + at_depth(person.right, depth - 1)
