def each_voucher_once(vouchers: list[int], price: int) -> list[list[int]]:
    found = set()

    def add(start: int, rest: int, chosen: list[int]) -> None:
        if rest == 0:
            found.add(tuple(sorted(chosen)))
            return
        for place in range(start, len(vouchers)):
            if vouchers[place] > rest:
                break
            if place > start and vouchers[place] == vouchers[place - 1]:
                continue
            add(place + 1, rest - vouchers[place], chosen + [vouchers[place]])

    add(0, price, [])
    return [list(chosen) for chosen in found]
