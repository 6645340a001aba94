import heapq
from typing import Optional


def many_lanes_into_one(lanes: list[Optional[ListNode]]) -> Optional[ListNode]:
    heap = [(lane.val, number, lane) for number, lane in enumerate(lanes)]
    heapq.heapify(heap)
    gate = last = ListNode(0)
    while heap:
        _, number, car = heapq.heappop(heap)
        last.next = last = car
        if car.next is not None:
            heapq.heappush(heap, (car.next.val, number, car.next))
    return gate.next
