def nest_the_boxes(n: int) -> list[str]:
    texts = []

    def write(text: str, opened: int, closed: int) -> None:
        if len(text) == 2 * n:
            texts.append(text)
            return
        if opened < n:
            write(text + "(", opened + 1, closed)
        if closed < n:
            write(text + ")", opened, closed + 1)

    write("", 0, 0)
    return texts
