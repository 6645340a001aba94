from typing import Optional


def leave_from_the_back(head: Optional[ListNode], n: int) -> Optional[ListNode]:
    stand_in = ListNode(0, head)
    ahead = behind = stand_in
    for _ in range(n - 1):
        ahead = ahead.next
    while ahead.next is not None:
        ahead = ahead.next
        behind = behind.next
    if behind.next is not None:
        behind.next = behind.next.next
    return stand_in.next
