from typing import Optional


def many_lanes_into_one(lanes: list[Optional[ListNode]]) -> Optional[ListNode]:
    while len(lanes) > 1:
        lanes = [merge_two(lanes[i], lanes[i + 1]) for i in range(0, len(lanes) - 1, 2)]
    return lanes[0] if lanes else None


def merge_two(a, b):
    gate = last = ListNode(0)
    while a is not None and b is not None:
        if b.val < a.val:
            a, b = b, a
        last.next = a
        last = a
        a = a.next
    last.next = a if a is not None else b
    return gate.next
