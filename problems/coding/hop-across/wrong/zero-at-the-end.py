def hop_across(reach: list[int]) -> bool:
    farthest = 0
    for place, most in enumerate(reach):
        farthest = max(farthest, place + most)
        if farthest <= place:
            return False
    return True
