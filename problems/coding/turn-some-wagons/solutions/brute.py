from typing import Optional



def turn_some(head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
    numbers = []
    wagon = head
    while wagon is not None:
        numbers.append(wagon.val)
        wagon = wagon.next
    numbers[left - 1:right] = reversed(numbers[left - 1:right])
    wagon = head
    for number in numbers:
        wagon.val = number
        wagon = wagon.next
    return head
