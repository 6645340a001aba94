def use_every_ticket(tickets: list[list[str]]) -> list[str]:
    left = sorted(tickets)
    used = [False] * len(left)
    trip = ["HOM"]

    def go_on() -> bool:
        if len(trip) == len(left) + 1:
            return True
        tried = None
        for number, (origin, target) in enumerate(left):
            if used[number] or origin != trip[-1] or target == tried:
                continue
            tried = target
            used[number] = True
            trip.append(target)
            if go_on():
                return True
            trip.pop()
            used[number] = False
        return False

    go_on()
    return trip
