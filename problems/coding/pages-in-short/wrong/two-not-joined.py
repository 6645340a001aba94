def pages_in_short(pages: list[int]) -> list[str]:
    result = []
    i = 0
    while i < len(pages):
        j = i
        while j + 1 < len(pages) and pages[j + 1] == pages[j] + 1:
            j += 1
        if j - i >= 2:
            result.append(f"{pages[i]}..{pages[j]}")
        else:
            result.extend(str(page) for page in pages[i : j + 1])
        i = j + 1
    return result
