from collections import deque
from typing import Optional


def floors(root: Optional[TreeNode]) -> list[list[int]]:
    if root is None:
        return []
    plates = [[root.val]]
    queue = deque([root])
    while queue:
        boss = queue.popleft()
        team = [below for below in (boss.left, boss.right) if below is not None]
        if team:
            plates.append([person.val for person in team])
        queue.extend(team)
    return plates
