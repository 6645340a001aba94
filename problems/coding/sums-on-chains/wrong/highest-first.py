from typing import Optional


def sums_on_chains(a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
    first, second = digits(a), digits(b)
    carry = 0
    result = None
    while first or second or carry:
        total = carry + (first.pop() if first else 0) + (second.pop() if second else 0)
        carry, digit = divmod(total, 10)
        ring = ListNode(digit)
        ring.next = result
        result = ring
    return result


def digits(chain):
    found = []
    while chain is not None:
        found.append(chain.val)
        chain = chain.next
    return found
