def doubled_ticket(tickets: list[int]) -> int:
    # Read each number as a hop to that place. No hop leads to 0, so a walk from 0 enters a ring from outside:
    # the place where it does is named by two tickets.
    slow, fast = tickets[0], tickets[tickets[0]]
    while slow != fast:
        slow = tickets[slow]
        fast = tickets[tickets[fast]]
    walker = 0
    while walker != slow:
        walker = tickets[walker]
        slow = tickets[slow]
    return walker
