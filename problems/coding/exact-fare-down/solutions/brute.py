from typing import Optional


def exact_fare(root: Optional[TreeNode], k: int) -> bool:
    return any(sum(fares) == k for fares in ways_down(root))


def ways_down(station):
    if station is None:
        return []
    if station.left is None and station.right is None:
        return [[station.val]]
    return [[station.val] + way for side in (station.left, station.right) for way in ways_down(side)]
