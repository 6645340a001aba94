def nest_the_boxes(n: int) -> list[str]:
    texts = []

    def write(text: str, rest: int) -> None:
        if rest == 0:
            texts.append(text)
            return
        for depth in range(1, rest + 1):
            write(text + "(" * depth + ")" * depth, rest - depth)

    write("", n)
    return texts
