from typing import Optional


def chart_inside(whole: Optional[TreeNode], part: Optional[TreeNode]) -> bool:
    def fits(person, wanted):
        if wanted is None:
            return True
        if person is None or person.val != wanted.val:
            return False
        return fits(person.left, wanted.left) and fits(person.right, wanted.right)

    if whole is None:
        return False
    return fits(whole, part) or chart_inside(whole.left, part) or chart_inside(whole.right, part)
