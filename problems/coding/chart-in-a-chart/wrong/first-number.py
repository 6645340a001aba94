from typing import Optional


def chart_inside(whole: Optional[TreeNode], part: Optional[TreeNode]) -> bool:
    def agree(a, b):
        if a is None or b is None:
            return a is b
        return a.val == b.val and agree(a.left, b.left) and agree(a.right, b.right)

    if whole is None:
        return False
    if whole.val == part.val:
        return agree(whole, part)
    return chart_inside(whole.left, part) or chart_inside(whole.right, part)
