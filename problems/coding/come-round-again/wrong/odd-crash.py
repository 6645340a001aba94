from typing import Optional


def comes_round(head: Optional[ListNode]) -> bool:
    slow = fast = head
    while fast is not None:
        slow = slow.next
        fast = fast.next.next
        if slow is fast and fast is not None:
            return True
    return False
