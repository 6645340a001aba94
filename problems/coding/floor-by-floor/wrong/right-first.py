from typing import Optional


def floors(root: Optional[TreeNode]) -> list[list[int]]:
    plates = []
    floor = [root] if root is not None else []
    while floor:
        plates.append([person.val for person in floor])
        floor = [below for person in floor for below in (person.right, person.left) if below is not None]
    return plates
