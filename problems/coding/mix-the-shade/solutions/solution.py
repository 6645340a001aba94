def mix_the_shade(tins: list[list[int]], shade: list[int]) -> bool:
    red, green, blue = shade
    has_red = has_green = has_blue = False
    for r, g, b in tins:
        if r > red or g > green or b > blue:
            continue  # too strong in one part: it would spoil any mix
        has_red = has_red or r == red
        has_green = has_green or g == green
        has_blue = has_blue or b == blue
    return has_red and has_green and has_blue
