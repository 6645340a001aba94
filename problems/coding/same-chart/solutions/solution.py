from typing import Optional


def same_chart(a: Optional[TreeNode], b: Optional[TreeNode]) -> bool:
    pairs = [(a, b)]
    while pairs:
        one, other = pairs.pop()
        if one is None and other is None:
            continue
        if one is None or other is None or one.val != other.val:
            return False
        pairs.append((one.left, other.left))
        pairs.append((one.right, other.right))
    return True
