def find_badge(badges: list[int], wanted: int) -> int:
    for place, badge in enumerate(badges):
        if badge == wanted:
            return place
    return -1
