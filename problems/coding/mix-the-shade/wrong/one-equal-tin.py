def mix_the_shade(tins: list[list[int]], shade: list[int]) -> bool:
    return shade in tins
