def pages_in_short(pages: list[int]) -> list[str]:
    # Runs begin where the page before is missing and end where the page after is missing.
    firsts = [page for page in pages if page - 1 not in pages]
    lasts = [page for page in pages if page + 1 not in pages]
    return [str(a) if a == b else f"{a}..{b}" for a, b in zip(firsts, lasts)]
