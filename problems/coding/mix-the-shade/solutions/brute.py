def mix_the_shade(tins: list[list[int]], shade: list[int]) -> bool:
    # Every mix that can be made, tin by tin.
    mixes = set()
    for tin in tins:
        mixes |= {tuple(map(max, mix, tin)) for mix in mixes}
        mixes.add(tuple(tin))
    return tuple(shade) in mixes
