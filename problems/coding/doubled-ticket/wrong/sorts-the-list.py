def doubled_ticket(tickets: list[int]) -> int:
    tickets.sort()
    for place in range(1, len(tickets)):
        if tickets[place] == tickets[place - 1]:
            return tickets[place]
    return 0
