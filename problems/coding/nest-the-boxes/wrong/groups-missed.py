def nest_the_boxes(n: int) -> list[str]:
    texts = {"()"}
    for _ in range(n - 1):
        texts = {longer for text in texts for longer in ("(" + text + ")", "()" + text, text + "()")}
    return list(texts)
