def letters_before_digits(lines: list[str]) -> list[str]:
    texts = {line: line.split(" ", 1)[1] for line in lines}
    letter_lines = [line for line in lines if texts[line][0].isalpha()]
    digit_lines = [line for line in lines if texts[line][0].isdigit()]
    return sorted(letter_lines, key=texts.get) + digit_lines
