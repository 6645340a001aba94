from typing import Optional



def front_and_back(head: Optional[ListNode]) -> None:
    if head is None:
        return
    wagons = []
    wagon = head
    while wagon is not None:
        wagons.append(wagon)
        wagon = wagon.next
    left, right = 0, len(wagons) - 1
    while left < right:
        wagons[left].next = wagons[right]
        left += 1
        wagons[right].next = wagons[left]
        right -= 1
