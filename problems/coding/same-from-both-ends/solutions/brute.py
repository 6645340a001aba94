from typing import Optional


def same_from_both_ends(head: Optional[ListNode]) -> bool:
    numbers = []
    while head is not None:
        numbers.append(head.val)
        head = head.next
    return all(numbers[place] == numbers[-1 - place] for place in range(len(numbers)))
