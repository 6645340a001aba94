def glove_without_partner(gloves: list[int]) -> int:
    for place, glove in enumerate(gloves):
        before = place > 0 and gloves[place - 1] == glove
        behind = place + 1 < len(gloves) and gloves[place + 1] == glove
        if not before and not behind:
            return glove
    return gloves[0]
