class RegisterWithBlanks:
    def __init__(self):
        self._root = {}

    def add(self, word: str) -> None:
        node = self._root
        for letter in word:
            node = node.setdefault(letter, {})
        node["end"] = True  # no letter, so it cannot be taken for one

    def find(self, word: str) -> bool:
        nodes = [self._root]  # all nodes to which the letters so far can lead
        for place, letter in enumerate(word):
            if letter == ".":
                if place == len(word) - 1:
                    return any(key != "end" for node in nodes for key in node)
                nodes = [child for node in nodes for key, child in node.items() if key != "end"]
            else:
                nodes = [node[letter] for node in nodes if letter in node]
        return any("end" in node for node in nodes)
