from typing import Optional


def mirror_chart(root: Optional[TreeNode]) -> None:
    if root is None:
        return
    mirror_chart(root.left)
    root.left, root.right = root.right, root.left
    mirror_chart(root.right)
