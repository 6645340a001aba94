from typing import Optional


def mirror_chart(root: Optional[TreeNode]) -> None:
    waiting = [root]
    while waiting:
        person = waiting.pop()
        if person is not None:
            person.left, person.right = person.right, person.left
            waiting.append(person.left)
            waiting.append(person.right)
