from collections import defaultdict


def use_every_ticket(tickets: list[list[str]]) -> list[str]:
    flights = defaultdict(list)
    for origin, target in sorted(tickets, reverse=True):
        flights[origin].append(target)
    trip = ["HOM"]
    while flights[trip[-1]]:
        trip.append(flights[trip[-1]].pop())
    return trip
