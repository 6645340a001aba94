def find_the_badge(badges: list[int], wanted: int) -> int:
    if not badges:
        return -1
    middle = len(badges) // 2
    if badges[middle] == wanted:
        return middle
    if badges[middle] < wanted:
        return find_the_badge(badges[middle + 1:], wanted)
    return find_the_badge(badges[:middle], wanted)
