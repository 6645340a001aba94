from typing import Optional


def comes_round(head: Optional[ListNode]) -> bool:
    seen = set()
    stop = head
    while stop is not None:
        if id(stop) in seen:
            return True
        seen.add(id(stop))
        stop = stop.next
    return False
