class RegisterWithBlanks:
    def __init__(self):
        self.words = set()

    def add(self, word: str) -> None:
        self.words.add(word)

    def find(self, word: str) -> bool:
        return any(all(asked in (".", letter) for asked, letter in zip(word, known))
                   for known in self.words)
