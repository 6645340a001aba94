from typing import Optional


class KeyReader:
    def __init__(self, root: Optional[TreeNode]):
        # Entries that are still to come and whose left side is done or being done, the next one last.
        self._waiting = []
        self._push_left_edge(root)

    def next(self) -> int:
        entry = self._waiting.pop()
        self._push_left_edge(entry.right)
        return entry.val

    def has_next(self) -> bool:
        return bool(self._waiting)

    def _push_left_edge(self, entry):
        while entry is not None:
            self._waiting.append(entry)
            entry = entry.left
