from typing import Optional


def chart_inside(whole: Optional[TreeNode], part: Optional[TreeNode]) -> bool:
    if whole is None or part is None:
        return whole is part
    if whole.val == part.val and chart_inside(whole.left, part.left) and chart_inside(whole.right, part.right):
        return True
    return chart_inside(whole.left, part) or chart_inside(whole.right, part)
