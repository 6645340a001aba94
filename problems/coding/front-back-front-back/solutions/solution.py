from typing import Optional



def front_and_back(head: Optional[ListNode]) -> None:
    if head is None:
        return

    middle = fast = head
    while fast.next is not None and fast.next.next is not None:
        middle = middle.next
        fast = fast.next.next
    back = turn(middle.next)
    middle.next = None  # or else the train would close into a ring

    front = head
    while back is not None:
        following = back.next
        back.next = front.next
        front.next = back
        front = back.next
        back = following


def turn(wagon: Optional[ListNode]) -> Optional[ListNode]:
    turned = None
    while wagon is not None:
        following = wagon.next
        wagon.next = turned
        turned, wagon = wagon, following
    return turned
