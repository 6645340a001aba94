def first_place(text: str, word: str) -> int:
    for start in range(len(text) - len(word) + 1):
        matched = 0
        while matched < len(word) and text[start + matched] == word[matched]:
            matched += 1
        if matched == len(word):
            return start
    return -1
