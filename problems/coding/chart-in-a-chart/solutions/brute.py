from typing import Optional


def chart_inside(whole: Optional[TreeNode], part: Optional[TreeNode]) -> bool:
    wanted = written(part)
    waiting = [whole]
    while waiting:
        person = waiting.pop()
        if person is None:
            continue
        if written(person) == wanted:
            return True
        waiting.append(person.left)
        waiting.append(person.right)
    return False


def written(top):
    places = [top]
    for person in places:  # grows while we walk along it
        if person is not None:
            places.append(person.left)
            places.append(person.right)
    return [None if person is None else person.val for person in places]
