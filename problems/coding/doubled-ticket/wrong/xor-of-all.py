def doubled_ticket(tickets: list[int]) -> int:
    folded = 0
    for place, ticket in enumerate(tickets):
        folded ^= place ^ ticket
    return folded
