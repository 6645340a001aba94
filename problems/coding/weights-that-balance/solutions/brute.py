def weights_that_balance(weights: list[int], load: int) -> list[list[int]]:
    # All handfuls of each total, kind by kind.
    reach = [[] for _ in range(load + 1)]
    reach[0] = [[]]
    for weight in weights:
        for total in range(weight, load + 1):
            reach[total] += [handful + [weight] for handful in reach[total - weight]]
    return reach[load]
