from typing import Optional


class KeyReader:
    def __init__(self, root: Optional[TreeNode]):
        self._walk = self._in_order(root)
        self._ahead = None

    def _in_order(self, entry):
        waiting = []
        while entry is not None or waiting:
            while entry is not None:
                waiting.append(entry)
                entry = entry.left
            entry = waiting.pop()
            yield entry.val
            entry = entry.right

    def next(self) -> int:
        if self._ahead is not None:
            key, self._ahead = self._ahead, None
            return key
        return next(self._walk, -1)

    def has_next(self) -> bool:
        self._ahead = next(self._walk, None)
        return self._ahead is not None
