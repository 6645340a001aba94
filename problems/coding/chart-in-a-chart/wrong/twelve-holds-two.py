from typing import Optional


def chart_inside(whole: Optional[TreeNode], part: Optional[TreeNode]) -> bool:
    def written(person):
        if person is None:
            return "#"
        return str(person.val) + "," + written(person.left) + "," + written(person.right)

    return written(part) in written(whole)
