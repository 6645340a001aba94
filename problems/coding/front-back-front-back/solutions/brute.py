from typing import Optional



def front_and_back(head: Optional[ListNode]) -> None:
    numbers = []
    wagon = head
    while wagon is not None:
        numbers.append(wagon.val)
        wagon = wagon.next
    wagon = head
    for place in range(len(numbers)):
        wagon.val = numbers[-(place + 1) // 2] if place % 2 else numbers[place // 2]
        wagon = wagon.next
