def made_of_known_words(s: str, words: list[str]) -> bool:
    known = set(words)
    lengths = {len(word) for word in words}
    reachable = [True] + [False] * len(s)  # whether the first so many letters can be cut
    for end in range(1, len(s) + 1):
        reachable[end] = any(
            length <= end and reachable[end - length] and s[end - length : end] in known
            for length in lengths
        )
    return reachable[len(s)]
