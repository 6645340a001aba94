def letters_before_digits(lines: list[str]) -> list[str]:
    letter_lines, digit_lines = [], []
    for line in lines:
        name, text = line.split(" ", 1)
        if text[0].isdigit():
            digit_lines.append(line)
            continue
        entry = (text, name, line)
        letter_lines.append(entry)
        place = len(letter_lines) - 1
        while place > 0 and letter_lines[place - 1] > entry:
            letter_lines[place] = letter_lines[place - 1]
            place -= 1
        letter_lines[place] = entry
    return [line for _, _, line in letter_lines] + digit_lines
