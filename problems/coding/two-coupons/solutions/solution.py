def two_coupons(amounts: list[int], target: int) -> list[int]:
    place_of = {}
    for place, amount in enumerate(amounts):
        partner = target - amount
        if partner in place_of:
            return [place_of[partner], place]
        # Stored only now, so that no coupon can be its own partner.
        place_of[amount] = place
    return []
