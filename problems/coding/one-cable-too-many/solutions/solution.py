def one_cable_too_many(cables: list[list[int]]) -> list[int]:
    leader = list(range(len(cables) + 1))  # as many machines as cables, numbered from 1

    def find(machine: int) -> int:
        while leader[machine] != machine:
            leader[machine] = leader[leader[machine]]  # shortens the way for the next one
            machine = leader[machine]
        return machine

    for a, b in cables:
        leader_a, leader_b = find(a), find(b)
        if leader_a == leader_b:
            return [a, b]
        leader[leader_a] = leader_b
    return []  # not reached: one cable closes the ring
