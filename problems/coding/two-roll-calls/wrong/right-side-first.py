from typing import Optional


def rebuild_chart(top_down: list[int], left_right: list[int]) -> Optional[TreeNode]:
    place = {number: i for i, number in enumerate(left_right)}
    callers = iter(top_down)

    def build(start, end):
        if start >= end:
            return None
        number = next(callers, None)
        if number is None:
            return None
        boss = TreeNode(number)
        boss.right = build(place[number] + 1, end)
        boss.left = build(start, place[number])
        return boss

    return build(0, len(left_right))
