from collections import defaultdict


def word_families(words: list[str]) -> list[list[str]]:
    families = defaultdict(list)
    for word in words:
        if word:
            families["".join(sorted(word))].append(word)
    return list(families.values())
