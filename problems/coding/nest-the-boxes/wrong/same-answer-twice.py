def nest_the_boxes(n: int) -> list[str]:
    texts = ["()"]
    for _ in range(n - 1):
        texts = [text[:gap] + "()" + text[gap:] for text in texts for gap in range(len(text))]
    return texts
