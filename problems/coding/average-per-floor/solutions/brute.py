from fractions import Fraction
from typing import Optional


def floor_averages(root: Optional[TreeNode]) -> list[float]:
    balances = {}

    def visit(person, floor):
        if person is not None:
            balances.setdefault(floor, []).append(person.val)
            visit(person.left, floor + 1)
            visit(person.right, floor + 1)

    visit(root, 0)
    return [float(Fraction(sum(balances[floor]), len(balances[floor]))) for floor in sorted(balances)]
