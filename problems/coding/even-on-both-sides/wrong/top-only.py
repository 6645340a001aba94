from typing import Optional


def even_chart(root: Optional[TreeNode]) -> bool:
    def depth(person):
        if person is None:
            return 0
        return 1 + max(depth(person.left), depth(person.right))

    return root is None or abs(depth(root.left) - depth(root.right)) <= 1
