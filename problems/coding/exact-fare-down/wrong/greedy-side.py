from typing import Optional


def exact_fare(root: Optional[TreeNode], k: int) -> bool:
    station = root
    rest = k
    while station is not None:
        rest -= station.val
        sides = [side for side in (station.left, station.right) if side is not None]
        if not sides:
            return rest == 0
        station = min(sides, key=lambda side: side.val)
    return False
