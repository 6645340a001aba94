def more_than_half(votes: list[int]) -> int:
    for candidate in votes:
        count = 0
        for vote in votes:
            if vote == candidate:
                count += 1
        if 2 * count > len(votes):
            return candidate
    return votes[0]
