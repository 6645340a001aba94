from collections import deque
from typing import Optional


def floors(root: Optional[TreeNode]) -> list[list[int]]:
    plates = []
    queue = deque([root] if root is not None else [])
    while queue:
        plate = []
        taken = 0
        while taken < len(queue):
            person = queue.popleft()
            plate.append(person.val)
            taken += 1
            if person.left is not None:
                queue.append(person.left)
            if person.right is not None:
                queue.append(person.right)
        plates.append(plate)
    return plates
