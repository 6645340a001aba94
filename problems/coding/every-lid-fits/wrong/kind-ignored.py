def every_lid_fits(s: str) -> bool:
    open_boxes = 0
    for sign in s:
        open_boxes += 1 if sign in "([{" else -1
        if open_boxes < 0:
            return False
    return open_boxes == 0
