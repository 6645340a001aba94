from typing import Optional


def shallow_index(keys: list[int]) -> Optional[TreeNode]:
    root = None
    for key in middles_first(keys):
        root = inserted(root, key)
    return root


def middles_first(keys):
    order = []
    stretches = [keys]
    for stretch in stretches:  # grows while we walk along it
        if stretch:
            middle = (len(stretch) - 1) // 2
            order.append(stretch[middle])
            stretches.append(stretch[:middle])
            stretches.append(stretch[middle + 1:])
    return order


def inserted(root, key):
    if root is None:
        return TreeNode(key)
    if key < root.val:
        root.left = inserted(root.left, key)
    else:
        root.right = inserted(root.right, key)
    return root
