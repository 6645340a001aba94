class RegisterWithBlanks:
    def __init__(self):
        self.words = set()

    def add(self, word: str) -> None:
        self.words.add(word)

    def find(self, word: str) -> bool:
        if "." not in word:
            return word in self.words
        for known in self.words:
            if len(known) != len(word):
                continue
            fits = True
            for asked, letter in zip(word, known):
                if asked != "." and asked != letter:
                    fits = False
                    break
            if fits:
                return True
        return False
