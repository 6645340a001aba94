def doubled_ticket(tickets: list[int]) -> int:
    seen = set()
    for ticket in tickets:
        if ticket in seen:
            return ticket
        seen.add(ticket)
    return 0
