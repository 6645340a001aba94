from collections import defaultdict


def word_families(words: list[str]) -> list[list[str]]:
    families = defaultdict(list)
    for word in words:
        families[frozenset(word)].append(word)
    return list(families.values())
