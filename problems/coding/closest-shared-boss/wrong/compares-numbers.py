from typing import Optional


def closest_shared_boss(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    if root is None or root.val == p.val or root.val == q.val:
        return root
    left = closest_shared_boss(root.left, p, q)
    right = closest_shared_boss(root.right, p, q)
    if left is not None and right is not None:
        return root
    return left if left is not None else right
