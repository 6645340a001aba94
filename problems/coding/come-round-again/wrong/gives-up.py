from typing import Optional


def comes_round(head: Optional[ListNode]) -> bool:
    stop = head
    for _ in range(100):
        if stop is None:
            return False
        stop = stop.next
    return True
