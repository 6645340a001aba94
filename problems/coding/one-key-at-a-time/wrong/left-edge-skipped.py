from typing import Optional


class KeyReader:
    def __init__(self, root: Optional[TreeNode]):
        self._waiting = []
        entry = root
        while entry is not None:
            self._waiting.append(entry)
            entry = entry.left

    def next(self) -> int:
        entry = self._waiting.pop()
        if entry.right is not None:
            self._waiting.append(entry.right)
        return entry.val

    def has_next(self) -> bool:
        return bool(self._waiting)
