from typing import Optional


def where_it_joins(head: Optional[ListNode]) -> Optional[ListNode]:
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            walker = head.next
            slow = slow.next
            while walker is not slow:
                walker = walker.next
                slow = slow.next
            return walker
    return None
