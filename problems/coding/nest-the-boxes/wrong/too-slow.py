from itertools import permutations


def nest_the_boxes(n: int) -> list[str]:
    texts = set()
    for order in permutations("()" * n):
        depth = 0
        for bracket in order:
            depth += 1 if bracket == "(" else -1
            if depth < 0:
                break
        else:
            texts.add("".join(order))
    return list(texts)
