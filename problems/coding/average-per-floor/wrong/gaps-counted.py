from typing import Optional


def floor_averages(root: Optional[TreeNode]) -> list[float]:
    averages = []
    floor = [root]
    while any(person is not None for person in floor):
        averages.append(sum(person.val for person in floor if person is not None) / len(floor))
        floor = [below for person in floor if person is not None for below in (person.left, person.right)]
    return averages
