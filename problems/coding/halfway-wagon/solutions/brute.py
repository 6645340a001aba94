from typing import Optional


def halfway_wagon(head: Optional[ListNode]) -> Optional[ListNode]:
    wagons = []
    while head is not None:
        wagons.append(head)
        head = head.next
    return wagons[len(wagons) // 2]
