def every_lid_fits(s: str) -> bool:
    signs = list(s)
    while signs:
        for place in range(1, len(signs)):
            if signs[place - 1] + signs[place] in ("()", "[]", "{}"):
                del signs[place - 1:place + 1]
                break
        else:
            return False
    return True
