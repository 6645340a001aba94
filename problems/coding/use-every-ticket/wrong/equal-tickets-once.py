from collections import defaultdict


def use_every_ticket(tickets: list[list[str]]) -> list[str]:
    flights = defaultdict(list)
    for origin, target in sorted(set(map(tuple, tickets)), reverse=True):
        flights[origin].append(target)
    stack = ["HOM"]
    trip = []
    while stack:
        if flights[stack[-1]]:
            stack.append(flights[stack[-1]].pop())
        else:
            trip.append(stack.pop())
    return trip[::-1]
