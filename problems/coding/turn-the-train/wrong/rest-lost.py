from typing import Optional


def turn_train(head: Optional[ListNode]) -> Optional[ListNode]:
    turned = None
    current = head
    while current is not None:
        current.next = turned
        turned = current
        current = current.next  # already turned: this leads backwards
    return turned
