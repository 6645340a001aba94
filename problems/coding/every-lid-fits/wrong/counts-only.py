def every_lid_fits(s: str) -> bool:
    for opening, closing in ("()", "[]", "{}"):
        open_boxes = 0
        for sign in s:
            open_boxes += (sign == opening) - (sign == closing)
            if open_boxes < 0:
                return False
        if open_boxes > 0:
            return False
    return True
