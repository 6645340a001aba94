from typing import Optional


def leave_from_the_back(head: Optional[ListNode], n: int) -> Optional[ListNode]:
    ahead = behind = head
    for _ in range(n):
        ahead = ahead.next
    while ahead.next is not None:
        ahead = ahead.next
        behind = behind.next
    behind.next = behind.next.next
    return head
