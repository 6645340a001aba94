def two_coupons(amounts: list[int], target: int) -> list[int]:
    place_of = {amount: place for place, amount in enumerate(amounts)}
    for place, amount in enumerate(amounts):
        if target - amount in place_of:
            return [place, place_of[target - amount]]
    return []
