def word_families(words: list[str]) -> list[list[str]]:
    # Strike each word off against the first word of each family.
    families = []
    for word in words:
        home = next((family for family in families if same_letters(family[0], word)), None)
        if home is None:
            families.append([word])
        else:
            home.append(word)
    return families


def same_letters(first: str, second: str) -> bool:
    return len(first) == len(second) and all(first.count(letter) == second.count(letter) for letter in set(first))
