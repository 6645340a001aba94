def glove_without_partner(gloves: list[int]) -> int:
    return next(glove for glove in gloves if gloves.count(glove) == 1)
