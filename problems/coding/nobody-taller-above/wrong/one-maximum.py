from typing import Optional


def people_seen(root: Optional[TreeNode]) -> int:
    seen = 0
    tallest = float("-inf")

    def visit(person):
        nonlocal seen, tallest
        if person is None:
            return
        if person.val >= tallest:
            seen += 1
            tallest = person.val
        visit(person.left)
        visit(person.right)

    visit(root)
    return seen
