from typing import Optional


def same_from_both_ends(head: Optional[ListNode]) -> bool:
    middle = fast = head
    while fast is not None and fast.next is not None:
        middle = middle.next
        fast = fast.next.next

    last = turn(middle)
    same = True
    front, back = head, last
    while back is not None:
        if front.val != back.val:
            same = False
            break
        front, back = front.next, back.next
    turn(last)  # leave the train as it was
    return same


def turn(wagon: Optional[ListNode]) -> Optional[ListNode]:
    turned = None
    while wagon is not None:
        following = wagon.next
        wagon.next = turned
        turned, wagon = wagon, following
    return turned
