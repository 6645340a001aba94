from typing import Optional


def even_chart(root: Optional[TreeNode]) -> bool:
    # A boss stands before the people below, so from the back both depths are known in time.
    people = [root] if root is not None else []
    for person in people:  # grows while we walk along it
        if person.left is not None:
            people.append(person.left)
        if person.right is not None:
            people.append(person.right)

    depth = {None: 0}
    for person in reversed(people):
        left, right = depth[person.left], depth[person.right]
        if abs(left - right) > 1:
            return False
        depth[person] = 1 + max(left, right)
    return True
