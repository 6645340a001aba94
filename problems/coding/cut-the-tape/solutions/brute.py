def cut_the_tape(labels: str) -> list[int]:
    # A cut is allowed where the letters on the left and on the right have nothing in common.
    cuts = [0]
    for cut in range(1, len(labels) + 1):
        if not set(labels[:cut]) & set(labels[cut:]):
            cuts.append(cut)
    return [end - start for start, end in zip(cuts, cuts[1:])]
