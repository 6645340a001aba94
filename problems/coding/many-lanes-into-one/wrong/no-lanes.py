from typing import Optional


def many_lanes_into_one(lanes: list[Optional[ListNode]]) -> Optional[ListNode]:
    step = 1
    while step < len(lanes):
        for i in range(0, len(lanes) - step, 2 * step):
            lanes[i] = merge_two(lanes[i], lanes[i + step])
        step *= 2
    return lanes[0]


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
