from typing import Optional


def shallow_index(keys: list[int]) -> Optional[TreeNode]:
    entries = [TreeNode(key) for key in keys]
    for place, entry in enumerate(entries):
        if 2 * place + 1 < len(entries):
            entry.left = entries[2 * place + 1]
        if 2 * place + 2 < len(entries):
            entry.right = entries[2 * place + 2]
    return entries[0] if entries else None
