def hop_across(reach: list[int]) -> bool:
    return 0 not in reach[:-1]
