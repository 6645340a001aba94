from typing import Optional


def same_chart(a: Optional[TreeNode], b: Optional[TreeNode]) -> bool:
    return row(a) == row(b)


def row(root):
    numbers = []
    above = []
    person = root
    while person is not None or above:
        while person is not None:
            above.append(person)
            person = person.left
        person = above.pop()
        numbers.append(person.val)
        person = person.right
    return numbers
