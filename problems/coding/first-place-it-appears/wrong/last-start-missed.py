def first_place(text: str, word: str) -> int:
    base, modulus = 257, (1 << 61) - 1
    length = len(word)
    if length > len(text):
        return -1
    highest = pow(base, length - 1, modulus)
    wanted = current = 0
    for i in range(length):
        wanted = (wanted * base + ord(word[i])) % modulus
        current = (current * base + ord(text[i])) % modulus
    for start in range(len(text) - length):
        if current == wanted and text[start : start + length] == word:
            return start
        current = ((current - ord(text[start]) * highest) * base + ord(text[start + length])) % modulus
    return -1
