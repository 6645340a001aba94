def reads_both_ways(s: str) -> bool:
    letters = [character for character in s.lower() if character.isalpha()]
    return letters == letters[::-1]
