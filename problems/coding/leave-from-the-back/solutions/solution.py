from typing import Optional


def leave_from_the_back(head: Optional[ListNode], n: int) -> Optional[ListNode]:
    stand_in = ListNode(next=head)
    ahead = behind = stand_in
    for _ in range(n):
        ahead = ahead.next
    while ahead.next is not None:
        ahead = ahead.next
        behind = behind.next
    behind.next = behind.next.next
    return stand_in.next
