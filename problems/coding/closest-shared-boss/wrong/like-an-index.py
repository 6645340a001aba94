from typing import Optional


def closest_shared_boss(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    person = root
    while person is not None:
        if p.val < person.val and q.val < person.val:
            person = person.left
        elif p.val > person.val and q.val > person.val:
            person = person.right
        else:
            return person
    return None
