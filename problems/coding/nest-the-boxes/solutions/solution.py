def nest_the_boxes(n: int) -> list[str]:
    texts = []
    text = []

    def write(opened: int, closed: int) -> None:
        if len(text) == 2 * n:
            texts.append("".join(text))
            return
        if opened < n:
            text.append("(")
            write(opened + 1, closed)
            text.pop()
        if closed < opened:
            text.append(")")
            write(opened, closed + 1)
            text.pop()

    write(0, 0)
    return texts
