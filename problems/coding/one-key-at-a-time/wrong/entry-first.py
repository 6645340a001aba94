from typing import Optional


class KeyReader:
    def __init__(self, root: Optional[TreeNode]):
        self._waiting = [root] if root is not None else []

    def next(self) -> int:
        entry = self._waiting.pop()
        if entry.right is not None:
            self._waiting.append(entry.right)
        if entry.left is not None:
            self._waiting.append(entry.left)
        return entry.val

    def has_next(self) -> bool:
        return bool(self._waiting)
