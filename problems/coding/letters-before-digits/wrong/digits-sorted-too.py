def letters_before_digits(lines: list[str]) -> list[str]:
    def key(line):
        name, text = line.split(" ", 1)
        return text[0].isdigit(), text, name

    return sorted(lines, key=key)
