def nest_the_boxes(n: int) -> list[str]:
    # The first box holds some of the others; the rest stand behind it.
    if n == 0:
        return [""]
    return [
        "(" + inside + ")" + behind
        for held in range(n)
        for inside in nest_the_boxes(held)
        for behind in nest_the_boxes(n - 1 - held)
    ]
