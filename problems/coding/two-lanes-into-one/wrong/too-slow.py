from typing import Optional


def two_lanes_into_one(a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
    stand_in = ListNode()
    stand_in.next = a
    while b is not None:
        place = stand_in
        while place.next is not None and place.next.val <= b.val:
            place = place.next
        following = b.next
        b.next = place.next
        place.next = b
        b = following
    return stand_in.next
