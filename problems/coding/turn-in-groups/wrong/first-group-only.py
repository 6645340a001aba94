from typing import Optional



def turn_in_groups(head: Optional[ListNode], k: int) -> Optional[ListNode]:
    turned, wagon = None, head
    for _ in range(k):
        following = wagon.next
        wagon.next = turned
        turned, wagon = wagon, following
    head.next = wagon
    return turned
