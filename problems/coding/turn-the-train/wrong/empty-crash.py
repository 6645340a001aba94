from typing import Optional


def turn_train(head: Optional[ListNode]) -> Optional[ListNode]:
    turned = None
    current = head
    while current.next is not None:
        following = current.next
        current.next = turned
        turned = current
        current = following
    current.next = turned
    return current
