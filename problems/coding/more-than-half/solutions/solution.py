def more_than_half(votes: list[int]) -> int:
    candidate, lead = None, 0  # lead: votes for the candidate that no other vote has cancelled
    for vote in votes:
        if lead == 0:
            candidate, lead = vote, 1
        elif vote == candidate:
            lead += 1
        else:
            lead -= 1
    return candidate
