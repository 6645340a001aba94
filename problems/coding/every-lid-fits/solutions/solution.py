def every_lid_fits(s: str) -> bool:
    box_of = {")": "(", "]": "[", "}": "{"}
    open_boxes = []
    for sign in s:
        if sign not in box_of:
            open_boxes.append(sign)
        elif not open_boxes or open_boxes.pop() != box_of[sign]:
            return False
    return not open_boxes
