def sum_up(s: str) -> int:
    # A stack of interrupted sums: at each closing bracket the inner sum becomes a number of the outer one.
    interrupted = []
    total, sign = 0, 1
    place = 0
    while place < len(s):
        part = s[place]
        if part.isdigit():
            end = place
            while end < len(s) and s[end].isdigit():
                end += 1
            total += sign * int(s[place:end])
            place = end
            continue
        if part == "(":
            interrupted.append((total, sign))
            total, sign = 0, 1
        elif part == ")":
            outer, outer_sign = interrupted.pop()
            total = outer + outer_sign * total
        elif part in "+-":
            sign = 1 if part == "+" else -1
        place += 1
    return total
