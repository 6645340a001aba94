from typing import Optional


def exact_fare(root: Optional[TreeNode], k: int) -> bool:
    def fits(station, rest):
        if station is None:
            return rest == 0
        return fits(station.left, rest - station.val) or fits(station.right, rest - station.val)

    return root is not None and fits(root, k)
