from typing import Optional


def shallow_index(keys: list[int]) -> Optional[TreeNode]:
    if not keys:
        return None
    middle = len(keys) // 2
    root = TreeNode(keys[middle])
    last = root
    for key in reversed(keys[:middle]):
        last.left = TreeNode(key)
        last = last.left
    last = root
    for key in keys[middle + 1:]:
        last.right = TreeNode(key)
        last = last.right
    return root
