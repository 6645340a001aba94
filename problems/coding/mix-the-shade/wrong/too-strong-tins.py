def mix_the_shade(tins: list[list[int]], shade: list[int]) -> bool:
    return all(any(tin[part] == shade[part] for tin in tins) for part in range(3))
