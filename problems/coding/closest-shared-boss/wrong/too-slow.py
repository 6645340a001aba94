from typing import Optional


def in_team(boss, wanted):
    waiting = [boss]
    while waiting:
        person = waiting.pop()
        if person is wanted:
            return True
        if person is not None:
            waiting.append(person.left)
            waiting.append(person.right)
    return False


def closest_shared_boss(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    person = root
    while True:
        if person is p or person is q:
            return person
        if in_team(person.left, p) and in_team(person.left, q):
            person = person.left
        elif in_team(person.right, p) and in_team(person.right, q):
            person = person.right
        else:
            return person
