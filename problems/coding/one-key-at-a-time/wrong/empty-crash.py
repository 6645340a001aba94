from typing import Optional


class KeyReader:
    def __init__(self, root: Optional[TreeNode]):
        self._waiting = [root]
        while self._waiting[-1].left is not None:
            self._waiting.append(self._waiting[-1].left)

    def next(self) -> int:
        entry = self._waiting.pop()
        below = entry.right
        while below is not None:
            self._waiting.append(below)
            below = below.left
        return entry.val

    def has_next(self) -> bool:
        return bool(self._waiting)
