def glove_without_partner(gloves: list[int]) -> int:
    waiting = {}
    for place, glove in enumerate(gloves):
        if glove in waiting:
            del waiting[glove]
        else:
            waiting[glove] = place
    return next(iter(waiting.values()))
