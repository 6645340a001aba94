from collections import defaultdict


def word_families(words: list[str]) -> list[list[str]]:
    families = defaultdict(set)
    for word in words:
        families["".join(sorted(word))].add(word)
    return [list(family) for family in families.values()]
