from typing import Optional


def where_it_joins(head: Optional[ListNode]) -> Optional[ListNode]:
    slow = fast = head
    while fast is not None and fast.next is not None:
        slow = slow.next
        fast = fast.next.next
        if slow is fast:
            break
    else:
        return None

    # slow has made whole rounds, so from here and from the first station it is equally far to the start of the ring.
    walker = head
    while walker is not slow:
        walker = walker.next
        slow = slow.next
    return walker
