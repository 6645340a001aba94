def more_than_half(votes: list[int]) -> int:
    return votes[len(votes) // 2]
