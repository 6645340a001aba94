from typing import Optional


def exact_fare(root: Optional[TreeNode], k: int) -> bool:
    if root is None:
        return False
    rest = k - root.val
    if rest == 0:
        return True
    return exact_fare(root.left, rest) or exact_fare(root.right, rest)
