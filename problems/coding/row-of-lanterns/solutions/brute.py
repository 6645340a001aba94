def row_of_lanterns(values: list[int]) -> int:
    # All sets of lanterns that still burn: put out each one in turn, remember every set.
    most = {(): 0}

    def earn(burning: tuple) -> int:
        if burning not in most:
            row = (1,) + burning + (1,)
            most[burning] = max(
                row[i] * row[i + 1] * row[i + 2] + earn(burning[:i] + burning[i + 1 :]) for i in range(len(burning))
            )
        return most[burning]

    return earn(tuple(values))
