from typing import Optional



def turn_in_groups(head: Optional[ListNode], k: int) -> Optional[ListNode]:
    front = ListNode(0)
    front.next = head
    before = front
    while before.next is not None:
        first = wagon = before.next
        turned = None
        for _ in range(k):
            if wagon is None:
                break
            following = wagon.next
            wagon.next = turned
            turned, wagon = wagon, following
        before.next = turned
        first.next = wagon
        before = first
    return front.next
