from typing import Optional


def same_chart(a: Optional[TreeNode], b: Optional[TreeNode]) -> bool:
    if a is None or b is None:
        return a is b
    if a.val != b.val:
        return False
    straight = same_chart(a.left, b.left) and same_chart(a.right, b.right)
    return straight or (same_chart(a.left, b.right) and same_chart(a.right, b.left))
