from typing import Optional


def halfway_wagon(head: Optional[ListNode]) -> Optional[ListNode]:
    slow = head
    fast = head.next
    while fast.next is not None and fast.next.next is not None:
        slow = slow.next
        fast = fast.next.next
    return slow.next
