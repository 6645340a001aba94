from typing import Optional


def same_from_both_ends(head: Optional[ListNode]) -> bool:
    text = ""
    wagon = head
    while wagon is not None:
        text += str(wagon.val)
        wagon = wagon.next
    return text == text[::-1]
