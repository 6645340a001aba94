from typing import Optional


def sums_on_chains(a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
    stand_in = last = ListNode()
    carry = 0
    while a is not None or b is not None:
        total = carry
        if a is not None:
            total += a.val
            a = a.next
        if b is not None:
            total += b.val
            b = b.next
        carry, digit = divmod(total, 10)
        last.next = ListNode(digit)
        last = last.next
    return stand_in.next
