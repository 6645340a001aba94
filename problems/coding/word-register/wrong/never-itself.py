class WordRegister:
    def __init__(self):
        self._root = {}

    def insert(self, word: str) -> None:
        node = self._root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True  # no letter, so it cannot be taken for one

    def has(self, word: str) -> bool:
        node = self._walk(word)
        return node is not None and "end" in node

    def begins(self, start: str) -> bool:
        node = self._walk(start)
        return node is not None and any(key != "end" for key in node)

    def _walk(self, letters: str):
        node = self._root
        for letter in letters:
            node = node.get(letter)
            if node is None:
                return None
        return node
