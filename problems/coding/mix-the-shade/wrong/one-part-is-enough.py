def mix_the_shade(tins: list[list[int]], shade: list[int]) -> bool:
    mix = [0, 0, 0]
    for tin in tins:
        if all(has <= wanted for has, wanted in zip(tin, shade)):
            mix = [max(have, has) for have, has in zip(mix, tin)]
    return any(have == wanted for have, wanted in zip(mix, shade))
