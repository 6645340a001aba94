from typing import Optional


def floors(root: Optional[TreeNode]) -> list[list[int]]:
    plates = []
    floor = [root]
    while floor:
        plates.append([person.val for person in floor if person is not None])
        floor = [below for person in floor if person is not None for below in (person.left, person.right) if below is not None]
    return plates
