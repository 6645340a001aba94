def doubled_ticket(tickets: list[int]) -> int:
    for place in range(len(tickets)):
        for later in range(place + 1, len(tickets)):
            if tickets[place] == tickets[later]:
                return tickets[place]
    return 0
