from typing import Optional


def people_seen(root: Optional[TreeNode]) -> int:
    boss = {root: None}
    people = [root] if root is not None else []
    for person in people:  # grows while we walk along it
        for below in (person.left, person.right):
            if below is not None:
                boss[below] = person
                people.append(below)

    return sum(all(other.val <= person.val for other in above(person, boss)) for person in people)


def above(person, boss):
    while boss[person] is not None:
        person = boss[person]
        yield person
