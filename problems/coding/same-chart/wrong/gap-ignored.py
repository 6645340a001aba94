from typing import Optional


def same_chart(a: Optional[TreeNode], b: Optional[TreeNode]) -> bool:
    if a is None or b is None:
        return True
    return a.val == b.val and same_chart(a.left, b.left) and same_chart(a.right, b.right)
