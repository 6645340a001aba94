def letters_before_digits(lines: list[str]) -> list[str]:
    letter_lines = [line for line in lines if line[0].isalpha()]
    digit_lines = [line for line in lines if line[0].isdigit()]
    letter_lines.sort(key=lambda line: (line.split(" ", 1)[1], line))
    return letter_lines + digit_lines
