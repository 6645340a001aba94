from typing import Optional


def halfway_wagon(head: Optional[ListNode]) -> Optional[ListNode]:
    slow = fast = head
    while fast is not None:
        slow = slow.next
        fast = fast.next.next if fast.next is not None else None
    return slow
