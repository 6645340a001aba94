from typing import Optional


def same_from_both_ends(head: Optional[ListNode]) -> bool:
    length = 0
    wagon = head
    while wagon is not None:
        length += 1
        wagon = wagon.next
    front = head
    for place in range(length // 2):
        partner = head
        for _ in range(length - 1 - place):
            partner = partner.next
        if front.val != partner.val:
            return False
        front = front.next
    return True
