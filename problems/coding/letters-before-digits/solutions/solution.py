def letters_before_digits(lines: list[str]) -> list[str]:
    letter_lines, digit_lines = [], []
    for line in lines:
        name, text = line.split(" ", 1)
        if text[0].isdigit():
            digit_lines.append(line)
        else:
            letter_lines.append((text, name, line))
    letter_lines.sort()
    return [line for _, _, line in letter_lines] + digit_lines
