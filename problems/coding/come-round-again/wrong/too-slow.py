from typing import Optional


def comes_round(head: Optional[ListNode]) -> bool:
    seen = []
    stop = head
    while stop is not None:
        for earlier in seen:
            if earlier is stop:
                return True
        seen.append(stop)
        stop = stop.next
    return False
