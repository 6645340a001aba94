def made_of_known_words(s: str, words: list[str]) -> bool:
    # Take known words off the front in every way, and keep the different rests.
    rests = {s}
    waiting = [s]
    while waiting:
        rest = waiting.pop()
        for word in words:
            if rest.startswith(word):
                shorter = rest[len(word) :]
                if shorter not in rests:
                    rests.add(shorter)
                    waiting.append(shorter)
    return "" in rests
