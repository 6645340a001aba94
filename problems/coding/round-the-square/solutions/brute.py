def round_the_square(value: list[int]) -> int:
    # Whatever is taken first in the ring is followed two or more places on: try each as the first.
    n = len(value)
    best = max(value)
    for first in range(n):
        end = n - 1 if first == 0 else n
        ending_here = {first: value[first]}
        for place in range(first + 2, end):
            ending_here[place] = value[place] + max(ending_here[p] for p in ending_here if p <= place - 2)
        best = max(best, *ending_here.values())
    return best
