from typing import Optional



def turn_in_groups(head: Optional[ListNode], k: int) -> Optional[ListNode]:
    numbers = []
    wagon = head
    while wagon is not None:
        numbers.append(wagon.val)
        wagon = wagon.next
    for start in range(0, len(numbers) - k + 1, k):
        numbers[start:start + k] = reversed(numbers[start:start + k])
    wagon = head
    for number in numbers:
        wagon.val = number
        wagon = wagon.next
    return head
