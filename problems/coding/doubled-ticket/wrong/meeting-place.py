def doubled_ticket(tickets: list[int]) -> int:
    slow, fast = tickets[0], tickets[tickets[0]]
    while slow != fast:
        slow = tickets[slow]
        fast = tickets[tickets[fast]]
    return slow
