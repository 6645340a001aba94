from typing import Optional


def rebuild_chart(top_down: list[int], left_right: list[int]) -> Optional[TreeNode]:
    callers = iter(top_down)

    def build(start, end):
        if start == end:
            return None
        boss = TreeNode(next(callers))
        middle = start
        while left_right[middle] != boss.val:
            middle += 1
        boss.left = build(start, middle)
        boss.right = build(middle + 1, end)
        return boss

    return build(0, len(left_right))
