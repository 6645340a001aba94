def pages_in_short(pages: list[int]) -> list[str]:
    runs = []
    for page in pages:
        if runs and runs[-1][1] == page - 1:
            runs[-1][1] = page
        else:
            runs.append([page, page])
    return [f"{first}..{last}" for first, last in runs]
