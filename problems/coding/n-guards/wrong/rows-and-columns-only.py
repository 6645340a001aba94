from itertools import permutations


def n_guards(n: int) -> list[list[list[str]]]:
    return [[["G" if c == taken else "." for c in range(n)] for taken in columns] for columns in permutations(range(n))]
