def jokers_among_lids(s: str) -> bool:
    return abs(s.count("(") - s.count(")")) <= s.count("*")
