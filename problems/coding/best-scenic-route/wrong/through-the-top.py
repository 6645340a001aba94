from typing import Optional


def best_route(root: Optional[TreeNode]) -> int:
    def down(hut):
        if hut is None:
            return 0
        return hut.val + max(0, down(hut.left), down(hut.right))

    return root.val + max(0, down(root.left)) + max(0, down(root.right))
