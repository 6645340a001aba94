def paid_shifts(begins: list[int], ends: list[int], pay: list[int]) -> int:
    # From one moment to the next: the most earned by then, over all moments that occur.
    moments = sorted(set(begins) | set(ends))
    earned = {}
    most = 0
    for moment in moments:
        for i in range(len(ends)):
            if ends[i] == moment:
                most = max(most, earned[begins[i]] + pay[i])
        earned[moment] = most
    return most
