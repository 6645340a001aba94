from typing import Optional


def sums_on_chains(a: Optional[ListNode], b: Optional[ListNode]) -> Optional[ListNode]:
    # Python's own whole numbers have no limit.
    first, second = digits(a), digits(b)
    total = int(first[::-1]) + int(second[::-1])
    written = str(total).zfill(max(len(first), len(second)))
    chain = None
    for digit in written:
        ring = ListNode(int(digit))
        ring.next = chain
        chain = ring
    return chain


def digits(chain):
    text = ""
    while chain is not None:
        text += str(chain.val)
        chain = chain.next
    return text
