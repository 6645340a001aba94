def glove_without_partner(gloves: list[int]) -> int:
    for place, glove in enumerate(gloves):
        has_partner = False
        for other_place, other in enumerate(gloves):
            if other == glove and other_place != place:
                has_partner = True
                break
        if not has_partner:
            return glove
    return 0
