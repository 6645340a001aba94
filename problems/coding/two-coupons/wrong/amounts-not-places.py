def two_coupons(amounts: list[int], target: int) -> list[int]:
    seen = set()
    for amount in amounts:
        if target - amount in seen:
            return [target - amount, amount]
        seen.add(amount)
    return []
