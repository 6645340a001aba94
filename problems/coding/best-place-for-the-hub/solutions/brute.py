def best_places(n: int, links: list[list[int]]) -> list[int]:
    neighbours = [set() for _ in range(n)]
    for a, b in links:
        neighbours[a].add(b)
        neighbours[b].add(a)

    def rounds_to_reach_all(start):
        reached = {start}
        rounds = 0
        while len(reached) < n:
            reached |= set().union(*(neighbours[site] for site in reached))
            rounds += 1
        return rounds

    rounds = [rounds_to_reach_all(site) for site in range(n)]
    return [site for site in range(n) if rounds[site] == min(rounds)]
