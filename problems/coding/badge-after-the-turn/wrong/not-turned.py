def find_badge(badges: list[int], wanted: int) -> int:
    low, high = 0, len(badges) - 1
    while low <= high:
        middle = (low + high) // 2
        if badges[middle] == wanted:
            return middle
        if badges[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1
