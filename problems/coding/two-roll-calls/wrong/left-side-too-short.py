from typing import Optional


def rebuild_chart(top_down: list[int], left_right: list[int]) -> Optional[TreeNode]:
    if not top_down or not left_right:
        return None
    boss = TreeNode(top_down[0])
    size = left_right.index(boss.val) if boss.val in left_right else 0
    boss.left = rebuild_chart(top_down[1:size], left_right[:size])
    boss.right = rebuild_chart(top_down[size + 1:], left_right[size + 1:])
    return boss
