def letters_before_digits(lines: list[str]) -> list[str]:
    rest = [line for line in lines if line[-1] in "abcdefghijklmnopqrstuvwxyz"]
    tidy = []
    while rest:
        first = rest[0]
        for line in rest[1:]:
            text, first_text = line[line.index(" "):], first[first.index(" "):]
            if text < first_text or (text == first_text and line < first):
                first = line
        tidy.append(first)
        rest.remove(first)
    return tidy + [line for line in lines if line[-1] in "0123456789"]
