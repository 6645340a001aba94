from typing import Optional


def shallow_index(keys: list[int]) -> Optional[TreeNode]:
    root = last = None
    for key in keys:
        entry = TreeNode(key)
        if root is None:
            root = entry
        else:
            last.right = entry
        last = entry
    return root
