import heapq
from typing import Optional


def many_lanes_into_one(lanes: list[Optional[ListNode]]) -> Optional[ListNode]:
    heap = [(lane.val, lane) for lane in lanes if lane is not None]
    heapq.heapify(heap)
    gate = last = ListNode(0)
    while heap:
        _, car = heapq.heappop(heap)
        last.next = car
        last = car
        if car.next is not None:
            heapq.heappush(heap, (car.next.val, car.next))
    return gate.next
