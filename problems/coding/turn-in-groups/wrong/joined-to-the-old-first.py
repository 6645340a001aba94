from typing import Optional



def turn_in_groups(head: Optional[ListNode], k: int) -> Optional[ListNode]:
    length = 0
    wagon = head
    while wagon is not None:
        length += 1
        wagon = wagon.next
    result = None
    wagon = head
    for _ in range(length // k):
        first = wagon
        turned = None
        for _ in range(k):
            following = wagon.next
            wagon.next = turned
            turned, wagon = wagon, following
        first.next = wagon
        if result is None:
            result = turned
    return result
