from typing import Optional


def floors(root: Optional[TreeNode]) -> list[list[int]]:
    plates = []

    def visit(person, floor):
        if person is None:
            return
        if floor == len(plates):
            plates.append([])
        plates[floor].append(person.val)
        visit(person.left, floor + 1)
        visit(person.right, floor + 1)

    visit(root, 0)
    return plates
