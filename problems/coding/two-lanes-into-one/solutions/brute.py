from typing import Optional


def two_lanes_into_one(a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
    tickets = []
    for lane in (a, b):
        while lane is not None:
            tickets.append(lane.val)
            lane = lane.next
    first = None
    for ticket in sorted(tickets, reverse=True):
        car = ListNode(ticket)
        car.next = first
        first = car
    return first
