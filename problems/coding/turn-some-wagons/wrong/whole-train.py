from typing import Optional



def turn_some(head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
    front = ListNode(0)
    front.next = head
    before = front
    for _ in range(left - 1):
        before = before.next
    wagon = before.next
    turned = None
    while wagon is not None:
        following = wagon.next
        wagon.next = turned
        turned, wagon = wagon, following
    before.next = turned
    return front.next
