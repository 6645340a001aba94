def each_voucher_once(vouchers: list[int], price: int) -> list[list[int]]:
    ordered = sorted(vouchers)
    found = []

    def add(start: int, rest: int, chosen: list[int]) -> None:
        if rest == 0:
            found.append(chosen)
            return
        for place in range(start, len(ordered)):
            if ordered[place] > rest:
                break
            add(place + 1, rest - ordered[place], chosen + [ordered[place]])

    add(0, price, [])
    return found
