from typing import Optional


def turn_train(head: Optional[ListNode]) -> Optional[ListNode]:
    if head is None:
        return None
    last = head
    while last.next is not None:
        last = last.next

    wagon = last
    while wagon is not head:
        before = head
        while before.next is not wagon:
            before = before.next
        wagon.next = before
        wagon = before
    head.next = None
    return last
