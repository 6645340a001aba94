from typing import Optional


class KeyReader:
    def __init__(self, root: Optional[TreeNode]):
        keys = []
        waiting = [root]
        while waiting:
            entry = waiting.pop()
            if entry is not None:
                keys.append(entry.val)
                waiting += [entry.left, entry.right]
        self.keys = sorted(keys)
        self.given = 0

    def next(self) -> int:
        self.given += 1
        return self.keys[self.given - 1]

    def has_next(self) -> bool:
        return self.given < len(self.keys)
