from typing import Optional


def leave_from_the_back(head: Optional[ListNode], n: int) -> Optional[ListNode]:
    stand_in = ListNode(0, head)
    before = stand_in
    for _ in range(n - 1):
        before = before.next
    before.next = before.next.next
    return stand_in.next
