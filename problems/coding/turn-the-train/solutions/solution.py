from typing import Optional


def turn_train(head: Optional[ListNode]) -> Optional[ListNode]:
    turned = None
    current = head
    while current is not None:
        following = current.next  # after the next line the rest hangs on this name alone
        current.next = turned
        turned = current
        current = following
    return turned
