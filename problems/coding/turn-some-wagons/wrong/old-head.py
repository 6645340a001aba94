from typing import Optional



def turn_some(head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
    before = None
    wagon = head
    for _ in range(left - 1):
        before, wagon = wagon, wagon.next
    first = wagon
    turned = None
    for _ in range(right - left + 1):
        following = wagon.next
        wagon.next = turned
        turned, wagon = wagon, following
    first.next = wagon
    if before is not None:
        before.next = turned
    return head
