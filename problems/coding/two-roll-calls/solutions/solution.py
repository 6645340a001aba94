from typing import Optional


def rebuild_chart(top_down: list[int], left_right: list[int]) -> Optional[TreeNode]:
    top = TreeNode(top_down[0])
    open_left = [top]  # people whose left side may still grow
    finished = 0  # how many of left_right are behind us
    for number in top_down[1:]:
        person = TreeNode(number)
        if open_left[-1].val != left_right[finished]:
            open_left[-1].left = person
        else:
            # From left to right a person is read right after the left side: that side is finished.
            while open_left and open_left[-1].val == left_right[finished]:
                boss = open_left.pop()
                finished += 1
            boss.right = person
        open_left.append(person)
    return top
