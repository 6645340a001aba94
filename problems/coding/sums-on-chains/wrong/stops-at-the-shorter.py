from typing import Optional


def sums_on_chains(a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
    stand_in = last = ListNode()
    carry = 0
    while a is not None and b is not None:
        carry, digit = divmod(a.val + b.val + carry, 10)
        last.next = ListNode(digit)
        last = last.next
        a, b = a.next, b.next
    rest = a if a is not None else b
    if rest is not None:
        last.next = rest
    elif carry:
        last.next = ListNode(carry)
    return stand_in.next
