def tables_of_k(hand: list[int], k: int) -> bool:
    # Each card, in order, goes onto an open run that waits for it, or begins a new one.
    runs = []
    for card in sorted(hand):
        for run in runs:
            if len(run) < k and run[-1] == card - 1:
                run.append(card)
                break
        else:
            runs.append([card])
    return all(len(run) == k for run in runs)
