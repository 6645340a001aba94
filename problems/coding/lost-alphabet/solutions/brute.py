def lost_alphabet(words: list[str]) -> str:
    letters = sorted(set("".join(words)))
    earlier = {letter: set() for letter in letters}  # all letters known to come before
    for word, following in zip(words, words[1:]):
        if word != following and word.startswith(following):
            return ""
        different = [place for place in range(min(len(word), len(following))) if word[place] != following[place]]
        if different:
            earlier[following[different[0]]].add(word[different[0]])
    for between in letters:
        for letter in letters:
            if between in earlier[letter]:
                earlier[letter] |= earlier[between]
    if any(letter in earlier[letter] for letter in letters):
        return ""
    return "".join(sorted(letters, key=lambda letter: len(earlier[letter])))
