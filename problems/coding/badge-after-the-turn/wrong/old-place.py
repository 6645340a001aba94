def find_badge(badges: list[int], wanted: int) -> int:
    low, high = 0, len(badges) - 1
    while low < high:
        middle = (low + high) // 2
        if badges[middle] > badges[high]:
            low = middle + 1
        else:
            high = middle
    ordered = badges[low:] + badges[:low]
    low, high = 0, len(ordered) - 1
    while low <= high:
        middle = (low + high) // 2
        if ordered[middle] == wanted:
            return middle
        if ordered[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1
