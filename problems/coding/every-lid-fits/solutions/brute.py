def every_lid_fits(s: str) -> bool:
    before = None
    while s != before:
        before = s
        for pair in ("()", "[]", "{}"):
            s = s.replace(pair, "")
    return s == ""
