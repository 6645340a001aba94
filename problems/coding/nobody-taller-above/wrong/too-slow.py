from typing import Optional


def people_seen(root: Optional[TreeNode]) -> int:
    boss = {root: None}
    people = [root] if root is not None else []
    for person in people:
        for below in (person.left, person.right):
            if below is not None:
                boss[below] = person
                people.append(below)

    seen = 0
    for person in people:
        tallest = person.val
        other = boss[person]
        while other is not None:
            tallest = max(tallest, other.val)
            other = boss[other]
        if tallest == person.val:
            seen += 1
    return seen
