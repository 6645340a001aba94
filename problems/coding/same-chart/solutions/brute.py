from typing import Optional


def same_chart(a: Optional[TreeNode], b: Optional[TreeNode]) -> bool:
    return written(a) == written(b)


def written(root):
    places = [root]
    for person in places:  # grows while we walk along it
        if person is not None:
            places.append(person.left)
            places.append(person.right)
    return [None if person is None else person.val for person in places]
