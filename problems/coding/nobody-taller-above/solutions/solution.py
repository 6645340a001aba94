from typing import Optional


def people_seen(root: Optional[TreeNode]) -> int:
    seen = 0
    waiting = [(root, float("-inf"))]
    while waiting:
        person, tallest_above = waiting.pop()
        if person is None:
            continue
        if person.val >= tallest_above:
            seen += 1
        tallest = max(tallest_above, person.val)
        waiting.append((person.left, tallest))
        waiting.append((person.right, tallest))
    return seen
