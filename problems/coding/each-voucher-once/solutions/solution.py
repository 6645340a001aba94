def each_voucher_once(vouchers: list[int], price: int) -> list[list[int]]:
    ordered = sorted(vouchers)
    found = []
    chosen = []

    def add(start: int, rest: int) -> None:
        if rest == 0:
            found.append(chosen.copy())
            return
        for place in range(start, len(ordered)):
            value = ordered[place]
            if value > rest:
                break  # sorted: all that follow are too large as well
            if place > start and value == ordered[place - 1]:
                continue  # this value was already tried on this level
            chosen.append(value)
            add(place + 1, rest - value)
            chosen.pop()

    add(0, price)
    return found
