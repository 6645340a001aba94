class WordRegister:
    def __init__(self):
        self.words = []

    def insert(self, word: str) -> None:
        if not self.has(word):
            self.words.append(word)

    def has(self, word: str) -> bool:
        for known in self.words:
            if known == word:
                return True
        return False

    def begins(self, start: str) -> bool:
        for known in self.words:
            if known[:len(start)] == start:
                return True
        return False
