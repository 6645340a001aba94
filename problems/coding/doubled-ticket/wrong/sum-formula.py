def doubled_ticket(tickets: list[int]) -> int:
    n = len(tickets) - 1
    return sum(tickets) - n * (n + 1) // 2
