import heapq
from typing import Optional


def many_lanes_into_one(lanes: list[Optional[ListNode]]) -> Optional[ListNode]:
    # The number of the lane decides between equal cars, so that nodes are never compared.
    waiting = [(lane.val, number, lane) for number, lane in enumerate(lanes) if lane is not None]
    heapq.heapify(waiting)
    gate = last = ListNode(0)
    while waiting:
        _, number, car = waiting[0]
        last.next = car
        last = car
        if car.next is not None:
            heapq.heapreplace(waiting, (car.next.val, number, car.next))
        else:
            heapq.heappop(waiting)
    return gate.next
