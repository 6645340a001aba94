def letters_before_digits(lines: list[str]) -> list[str]:
    letter_lines = [line for line in lines if line[-1].isalpha()]
    digit_lines = [line for line in lines if line[-1].isdigit()]
    return sorted(letter_lines) + digit_lines
