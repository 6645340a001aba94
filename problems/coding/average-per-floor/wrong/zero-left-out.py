from typing import Optional


def floor_averages(root: Optional[TreeNode]) -> list[float]:
    averages = []
    floor = [root]
    while floor:
        balances = [person.val for person in floor if person.val]
        averages.append(sum(balances) / len(balances) if balances else 0.0)
        floor = [below for person in floor for below in (person.left, person.right) if below is not None]
    return averages
