def no_two_neighbours(value: list[int]) -> int:
    # A taken place follows one at least two places back: the best sum that ends with each place.
    ending_here = []
    for place, here in enumerate(value):
        ending_here.append(here + max(ending_here[: max(0, place - 1)], default=0))
    return max(ending_here)
