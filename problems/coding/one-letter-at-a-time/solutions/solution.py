from collections import defaultdict


def one_letter_at_a_time(start: str, goal: str, words: list[str]) -> int:
    by_pattern = defaultdict(list)
    for word in words:
        for pattern in patterns(word):
            by_pattern[pattern].append(word)

    seen = {start}
    ring = [start]
    length = 1
    while ring:
        length += 1
        next_ring = []
        for word in ring:
            for pattern in patterns(word):
                for neighbour in by_pattern.pop(pattern, ()):  # once used, all words there have been seen
                    if neighbour == goal:
                        return length
                    if neighbour not in seen:
                        seen.add(neighbour)
                        next_ring.append(neighbour)
        ring = next_ring
    return 0


def patterns(word: str) -> list[str]:
    """The word with each letter covered once. Two words that share a pattern differ in that place at most."""
    return [word[:place] + "." + word[place + 1:] for place in range(len(word))]
