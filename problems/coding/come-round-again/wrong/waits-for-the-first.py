from typing import Optional


def comes_round(head: Optional[ListNode]) -> bool:
    if head is None:
        return False
    stop = head.next
    while stop is not None:
        if stop is head:
            return True
        stop = stop.next
    return False
