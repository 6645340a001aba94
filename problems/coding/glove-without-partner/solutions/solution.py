def glove_without_partner(gloves: list[int]) -> int:
    alone = 0
    for glove in gloves:
        alone ^= glove  # the second glove of a pair undoes the first
    return alone
