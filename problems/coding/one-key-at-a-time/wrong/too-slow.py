from typing import Optional


class KeyReader:
    def __init__(self, root: Optional[TreeNode]):
        self._root = root
        self._last = float("-inf")

    def _next_larger(self):
        larger = None
        entry = self._root
        while entry is not None:
            if entry.val > self._last:
                larger = entry
                entry = entry.left
            else:
                entry = entry.right
        return larger

    def next(self) -> int:
        self._last = self._next_larger().val
        return self._last

    def has_next(self) -> bool:
        return self._next_larger() is not None
