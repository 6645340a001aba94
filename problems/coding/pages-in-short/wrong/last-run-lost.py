def pages_in_short(pages: list[int]) -> list[str]:
    runs = []
    first = last = None
    for page in pages:
        if first is None:
            first = last = page
        elif page == last + 1:
            last = page
        else:
            runs.append(str(first) if first == last else f"{first}..{last}")
            first = last = page
    return runs
