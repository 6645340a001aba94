def numbers_then_sign(tokens: list[str]) -> int:
    # The first sign stands behind two plain numbers: replace the three by the result, over and over.
    tokens = list(tokens)
    while len(tokens) > 1:
        place = next(place for place, token in enumerate(tokens) if token in "+-*/")
        left, right = int(tokens[place - 2]), int(tokens[place - 1])
        sign = tokens[place]
        if sign == "/":
            result = left // right
            if result < 0 and result * right != left:
                result += 1
        else:
            result = {"+": left + right, "-": left - right, "*": left * right}[sign]
        tokens[place - 2:place + 1] = [str(result)]
    return int(tokens[0])
