def pages_in_short(pages: list[int]) -> list[str]:
    runs = []
    first = 0
    while first < len(pages):
        last = first
        while last + 1 < len(pages) and pages[last + 1] == pages[last] + 1:
            last += 1
        runs.append(str(pages[first]) if first == last else f"{pages[first]}..{pages[last]}")
        first = last + 1
    return runs
