def one_cable_too_many(cables: list[list[int]]) -> list[int]:
    # Machines with a single cable are on no ring. Take them off until none is left; the last cable that remains is the answer.
    left = [tuple(cable) for cable in cables]
    while True:
        degree = {}
        for cable in left:
            for machine in cable:
                degree[machine] = degree.get(machine, 0) + 1
        on_ring = [cable for cable in left if degree[cable[0]] > 1 and degree[cable[1]] > 1]
        if len(on_ring) == len(left):
            return list(left[-1])
        left = on_ring
