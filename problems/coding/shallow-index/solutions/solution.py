from typing import Optional


def shallow_index(keys: list[int]) -> Optional[TreeNode]:
    def build(start, end):
        if start == end:
            return None
        middle = (start + end) // 2
        entry = TreeNode(keys[middle])
        entry.left = build(start, middle)
        entry.right = build(middle + 1, end)
        return entry

    return build(0, len(keys))
