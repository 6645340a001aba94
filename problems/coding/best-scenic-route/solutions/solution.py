from typing import Optional


def best_route(root: Optional[TreeNode]) -> int:
    # A hut stands before those below, so from the back both sides are known in time.
    huts = [root]
    for hut in huts:  # grows while we walk along it
        if hut.left is not None:
            huts.append(hut.left)
        if hut.right is not None:
            huts.append(hut.right)

    best = root.val
    down = {None: 0}  # most points on a way that starts at the hut and only goes down
    for hut in reversed(huts):
        left = max(0, down[hut.left])
        right = max(0, down[hut.right])
        best = max(best, left + hut.val + right)
        down[hut] = hut.val + max(left, right)
    return best
