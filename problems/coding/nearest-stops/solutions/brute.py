def nearest_stops(stops: list[list[int]], k: int) -> list[list[int]]:
    def rank(i: int) -> int:
        # How many stops come before this one?
        own = stops[i][0] ** 2 + stops[i][1] ** 2
        distances = [x ** 2 + y ** 2 for x, y in stops]
        return sum(d < own for d in distances) + distances[:i].count(own)

    by_rank = {rank(i): stops[i] for i in range(len(stops))}
    return [by_rank[place] for place in range(k)]
