def pages_in_short(pages: list[int]) -> list[str]:
    result = []
    first = last = 0
    for page in pages:
        if first and page == last + 1:
            last = page
            continue
        if first:
            result.append(str(first) if first == last else f"{first}..{last}")
        first = last = page
    if first:
        result.append(str(first) if first == last else f"{first}..{last}")
    return result
