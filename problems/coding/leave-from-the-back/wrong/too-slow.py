from typing import Optional


def leave_from_the_back(head: Optional[ListNode], n: int) -> Optional[ListNode]:
    stand_in = ListNode(0, head)
    before = stand_in
    while people(before.next) != n:
        before = before.next
    before.next = before.next.next
    return stand_in.next


def people(line):
    count = 0
    while line is not None:
        count += 1
        line = line.next
    return count
