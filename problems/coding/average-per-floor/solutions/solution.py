from typing import Optional


def floor_averages(root: Optional[TreeNode]) -> list[float]:
    averages = []
    floor = [root]
    while floor:
        averages.append(sum(person.val for person in floor) / len(floor))
        floor = [below for person in floor for below in (person.left, person.right) if below is not None]
    return averages
