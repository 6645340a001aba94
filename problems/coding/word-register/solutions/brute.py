class WordRegister:
    def __init__(self):
        self.words = []

    def insert(self, word: str) -> None:
        self.words.append(word)

    def has(self, word: str) -> bool:
        return word in self.words

    def begins(self, start: str) -> bool:
        return any(word.startswith(start) for word in self.words)
