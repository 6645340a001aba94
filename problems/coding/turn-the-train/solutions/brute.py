from typing import Optional


def turn_train(head: Optional[ListNode]) -> Optional[ListNode]:
    numbers = []
    while head is not None:
        numbers.append(head.val)
        head = head.next

    first = None
    for number in numbers:
        wagon = ListNode(number)
        wagon.next = first
        first = wagon
    return first
