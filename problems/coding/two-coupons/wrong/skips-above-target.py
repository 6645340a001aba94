def two_coupons(amounts: list[int], target: int) -> list[int]:
    place_of = {}
    for place, amount in enumerate(amounts):
        if amount > target:
            continue
        if target - amount in place_of:
            return [place_of[target - amount], place]
        place_of[amount] = place
    return []
