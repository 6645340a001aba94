def cheapest_climb(cost: list[int]) -> int:
    # Shortest path: relax every stride, from each place to the next two, until nothing changes.
    top = len(cost)
    price = cost + [0]
    least = [sum(cost)] * (top + 1)
    least[0], least[1] = price[0], price[1]
    changed = True
    while changed:
        changed = False
        for place in range(top, 0, -1):
            for origin in (place - 1, place - 2):
                if origin >= 0 and least[origin] + price[place] < least[place]:
                    least[place] = least[origin] + price[place]
                    changed = True
    return least[top]
