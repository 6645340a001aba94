from collections import defaultdict


def use_every_ticket(tickets: list[list[str]]) -> list[str]:
    flights = defaultdict(list)
    for origin, target in sorted(tickets):
        flights[origin].append(target)  # the last in the alphabet at the end, where pop takes it

    stack = ["HOM"]
    trip = []  # from its end
    while stack:
        if flights[stack[-1]]:
            stack.append(flights[stack[-1]].pop())
        else:
            trip.append(stack.pop())  # nothing leads on from here, so nothing comes after it but what is written
    return trip[::-1]
