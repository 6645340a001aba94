from typing import Optional


def turn_train(head: Optional[ListNode]) -> Optional[ListNode]:
    if head is None:
        return None
    turned = head  # keeps its coupling to the second wagon
    current = head.next
    while current is not None:
        following = current.next
        current.next = turned
        turned = current
        current = following
    return turned
