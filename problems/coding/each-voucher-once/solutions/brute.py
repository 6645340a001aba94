def each_voucher_once(vouchers: list[int], price: int) -> list[list[int]]:
    # All different choices below the price, voucher by voucher.
    choices = {()}
    for voucher in vouchers:
        longer = {tuple(sorted(choice + (voucher,))) for choice in choices}
        choices |= {choice for choice in longer if sum(choice) <= price}
    return [list(choice) for choice in choices if sum(choice) == price]
