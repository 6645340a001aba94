def multiply(a: str, b: str) -> str:
    total = [0]
    times = [int(digit) for digit in b]
    addend = [int(digit) for digit in reversed(a)]
    while any(times):
        carry = 0
        for place in range(max(len(total), len(addend)) + 1):
            if place == len(total):
                total.append(0)
            carry += total[place] + (addend[place] if place < len(addend) else 0)
            carry, total[place] = divmod(carry, 10)
        while len(total) > 1 and total[-1] == 0:
            total.pop()
        place = len(times) - 1
        while times[place] == 0:
            times[place] = 9
            place -= 1
        times[place] -= 1
    return "".join(map(str, reversed(total)))
