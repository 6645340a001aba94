from fractions import Fraction


def convoys(target: int, position: list[int], speed: list[int]) -> int:
    # A car arrives with the slowest of those at or ahead of its place.
    times = {place: Fraction(target - place, pace) for place, pace in zip(position, speed)}
    arrivals = {max(times[other] for other in position if other >= place) for place in position}
    return len(arrivals)
