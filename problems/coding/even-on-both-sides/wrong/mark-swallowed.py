from typing import Optional


def even_chart(root: Optional[TreeNode]) -> bool:
    def depth_if_even(person):
        if person is None:
            return 0
        left = depth_if_even(person.left)
        right = depth_if_even(person.right)
        if abs(left - right) > 1:
            return -1
        return 1 + max(left, right)

    return depth_if_even(root) >= 0
