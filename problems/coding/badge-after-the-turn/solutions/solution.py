def find_badge(badges: list[int], wanted: int) -> int:
    low, high = 0, len(badges) - 1
    while low <= high:
        middle = (low + high) // 2
        if badges[middle] == wanted:
            return middle
        if badges[low] <= badges[middle]:  # the left half is in order
            go_left = badges[low] <= wanted < badges[middle]
        else:  # the right half is in order
            go_left = not (badges[middle] < wanted <= badges[high])
        if go_left:
            high = middle - 1
        else:
            low = middle + 1
    return -1
