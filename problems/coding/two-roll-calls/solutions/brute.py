from typing import Optional


def rebuild_chart(top_down: list[int], left_right: list[int]) -> Optional[TreeNode]:
    # Bosses come before the people below them, so each can be hung in by going down from the top.
    place = {number: i for i, number in enumerate(left_right)}
    top = TreeNode(top_down[0])
    for number in top_down[1:]:
        boss = top
        while True:
            side = "left" if place[number] < place[boss.val] else "right"
            below = getattr(boss, side)
            if below is None:
                setattr(boss, side, TreeNode(number))
                break
            boss = below
    return top
