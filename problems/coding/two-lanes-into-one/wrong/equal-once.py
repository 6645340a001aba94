from typing import Optional


def two_lanes_into_one(a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
    stand_in = last = ListNode()
    while a is not None and b is not None:
        if a.val == b.val:
            b = b.next
        elif a.val < b.val:
            last.next, a = a, a.next
            last = last.next
        else:
            last.next, b = b, b.next
            last = last.next
    last.next = a if a is not None else b
    return stand_in.next
