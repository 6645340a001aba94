from collections import Counter


def word_families(words: list[str]) -> list[list[str]]:
    families = []
    for word in words:
        for family in families:
            if Counter(family[0]) == Counter(word):
                family.append(word)
                break
        else:
            families.append([word])
    return families
