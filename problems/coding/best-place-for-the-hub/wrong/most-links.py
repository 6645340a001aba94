def best_places(n: int, links: list[list[int]]) -> list[int]:
    count = [0] * n
    for a, b in links:
        count[a] += 1
        count[b] += 1
    most = max(count)
    return [site for site in range(n) if count[site] == most]
