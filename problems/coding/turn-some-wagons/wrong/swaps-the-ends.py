from typing import Optional



def turn_some(head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
    wagons = []
    wagon = head
    while wagon is not None:
        wagons.append(wagon)
        wagon = wagon.next
    wagons[left - 1], wagons[right - 1] = wagons[right - 1], wagons[left - 1]
    for place in range(len(wagons) - 1):
        wagons[place].next = wagons[place + 1]
    wagons[-1].next = None
    return wagons[0]
