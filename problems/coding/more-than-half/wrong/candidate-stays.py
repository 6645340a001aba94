def more_than_half(votes: list[int]) -> int:
    candidate = votes[0]
    lead = 0
    for vote in votes:
        lead += 1 if vote == candidate else -1
        if lead < 0:
            lead = 0
    return candidate
