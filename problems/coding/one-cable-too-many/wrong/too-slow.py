def one_cable_too_many(cables: list[list[int]]) -> list[int]:
    beside = [[] for _ in range(len(cables) + 1)]
    for a, b in cables:
        # are the two joined already? a search for every cable
        seen = {a}
        to_visit = [a]
        while to_visit:
            for other in beside[to_visit.pop()]:
                if other not in seen:
                    seen.add(other)
                    to_visit.append(other)
        if b in seen:
            return [a, b]
        beside[a].append(b)
        beside[b].append(a)
    return []
