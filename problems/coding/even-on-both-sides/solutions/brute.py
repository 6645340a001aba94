from typing import Optional


def even_chart(root: Optional[TreeNode]) -> bool:
    if root is None:
        return True
    if abs(levels(root.left) - levels(root.right)) > 1:
        return False
    return even_chart(root.left) and even_chart(root.right)


def levels(root):
    count = 0
    level = [root] if root is not None else []
    while level:
        count += 1
        level = [below for person in level for below in (person.left, person.right) if below is not None]
    return count
