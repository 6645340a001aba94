def hop_across(reach: list[int]) -> bool:
    farthest = 0
    for place, most in enumerate(reach):
        if place > farthest:
            return False
        farthest = max(farthest, place + most)
    return True
