def each_voucher_once(vouchers: list[int], price: int) -> list[list[int]]:
    found = set()

    def add(place: int, rest: int, chosen: list[int]) -> None:
        if rest == 0:
            found.add(tuple(sorted(chosen)))
            return
        if rest < 0 or place == len(vouchers):
            return
        add(place + 1, rest - vouchers[place], chosen + [vouchers[place]])
        add(place + 1, rest, chosen)

    add(0, price, [])
    return [list(chosen) for chosen in found]
