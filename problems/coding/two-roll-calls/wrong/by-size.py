from typing import Optional


def rebuild_chart(top_down: list[int], left_right: list[int]) -> Optional[TreeNode]:
    top = TreeNode(top_down[0])
    for number in top_down[1:]:
        boss = top
        while True:
            if number < boss.val:
                if boss.left is None:
                    boss.left = TreeNode(number)
                    break
                boss = boss.left
            else:
                if boss.right is None:
                    boss.right = TreeNode(number)
                    break
                boss = boss.right
    return top
