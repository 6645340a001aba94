def shared_in_order(a: str, b: str) -> int:
    longest = 0
    row = [0] * (len(b) + 1)
    for letter in a:
        new_row = [0]
        for j, other in enumerate(b):
            new_row.append(row[j] + 1 if letter == other else 0)
        longest = max(longest, max(new_row))
        row = new_row
    return longest
