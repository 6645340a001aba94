from typing import Optional



def turn_some(head: Optional[ListNode], left: int, right: int) -> Optional[ListNode]:
    front = ListNode(0)  # a stand-in, so that there is always a wagon before the part
    front.next = head
    before = front
    for _ in range(left - 1):
        before = before.next

    first = before.next
    for _ in range(right - left):
        moved = first.next
        first.next = moved.next
        moved.next = before.next
        before.next = moved
    return front.next
