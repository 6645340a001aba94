def hop_across(reach: list[int]) -> bool:
    farthest = 0
    for place, most in enumerate(reach):
        farthest = max(farthest, place + most)
    return farthest >= len(reach) - 1
