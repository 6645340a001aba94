from typing import Optional


def same_from_both_ends(head: Optional[ListNode]) -> bool:
    numbers = []
    wagon = head
    while wagon is not None:
        numbers.append(wagon.val)
        wagon = wagon.next
    half = len(numbers) // 2
    front, back = numbers[:half], numbers[half:]
    back.reverse()
    return front == back
