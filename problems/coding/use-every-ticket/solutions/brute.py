def use_every_ticket(tickets: list[list[str]]) -> list[str]:
    # Always the first ticket in the alphabet after which the rest still hangs together. That is checked anew at each step.
    left = sorted(tickets)

    def works(place, rest):
        # The rest can be used up from here: degrees fit, and everything can be reached.
        balance = {}
        for origin, target in rest:
            balance[origin] = balance.get(origin, 0) + 1
            balance[target] = balance.get(target, 0) - 1
        odd = {at: many for at, many in balance.items() if many}
        if odd and not (odd.get(place) == 1 and sorted(odd.values()) == [-1, 1]):
            return False
        reached, grows = {place}, True
        while grows:
            new = {target for origin, target in rest if origin in reached} - reached
            grows = bool(new)
            reached |= new
        return all(origin in reached for origin, _ in rest)

    trip = ["HOM"]
    while left:
        for number, (origin, target) in enumerate(left):
            if origin == trip[-1] and works(target, left[:number] + left[number + 1:]):
                trip.append(target)
                del left[number]
                break
    return trip
