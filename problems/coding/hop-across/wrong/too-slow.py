def hop_across(reach: list[int]) -> bool:
    last = len(reach) - 1
    crosses = [False] * len(reach)
    crosses[last] = True
    for place in range(last - 1, -1, -1):
        for target in range(place + 1, min(last, place + reach[place]) + 1):
            if crosses[target]:
                crosses[place] = True
                break
    return crosses[0]
