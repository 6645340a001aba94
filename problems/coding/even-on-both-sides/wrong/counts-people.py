from typing import Optional


def even_chart(root: Optional[TreeNode]) -> bool:
    even = True

    def people(person):
        nonlocal even
        if person is None:
            return 0
        left, right = people(person.left), people(person.right)
        if abs(left - right) > 1:
            even = False
        return 1 + left + right

    people(root)
    return even
