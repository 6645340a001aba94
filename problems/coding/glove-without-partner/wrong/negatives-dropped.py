def glove_without_partner(gloves: list[int]) -> int:
    alone = 0
    for glove in gloves:
        alone ^= abs(glove)
    return alone
