def fair_split(weights: list[int]) -> bool:
    # Put each parcel on the left or on the right and look at the difference in the end.
    def balances(place: int, difference: int) -> bool:
        if place == len(weights):
            return difference == 0
        return balances(place + 1, difference + weights[place]) or balances(place + 1, difference - weights[place])

    return balances(0, 0)
