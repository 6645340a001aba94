from typing import Optional


def mirror_chart(root: Optional[TreeNode]) -> None:
    if root is not None:
        root.left, root.right = root.right, root.left
