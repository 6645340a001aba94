from typing import Optional


def mirror_chart(root: Optional[TreeNode]) -> None:
    if root is None:
        return
    if root.left is not None and root.right is not None:
        root.left.val, root.right.val = root.right.val, root.left.val
    mirror_chart(root.left)
    mirror_chart(root.right)
