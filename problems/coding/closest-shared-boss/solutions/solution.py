from typing import Optional


def closest_shared_boss(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    boss = {root: None}
    waiting = [root]
    while p not in boss or q not in boss:
        person = waiting.pop()
        for below in (person.left, person.right):
            if below is not None:
                boss[below] = person
                waiting.append(below)

    above_p = set()
    person = p
    while person is not None:
        above_p.add(person)
        person = boss[person]

    person = q
    while person not in above_p:
        person = boss[person]
    return person
