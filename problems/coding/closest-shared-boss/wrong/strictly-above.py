from typing import Optional


def closest_shared_boss(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    boss = {root: None}
    waiting = [root]
    while waiting:
        person = waiting.pop()
        for below in (person.left, person.right):
            if below is not None:
                boss[below] = person
                waiting.append(below)

    above_p = set()
    person = boss[p]
    while person is not None:
        above_p.add(person)
        person = boss[person]

    person = boss[q]
    while person is not None and person not in above_p:
        person = boss[person]
    return person
