from typing import Optional



def front_and_back(head: Optional[ListNode]) -> None:
    if head is None or head.next is None:
        return
    before, slow, fast = head, head, head
    while fast is not None and fast.next is not None:
        before = slow
        slow = slow.next
        fast = fast.next.next
    if fast is not None:
        before, slow = slow, slow.next
    else:
        slow = slow.next
        before.next.next = None
    before.next = None
    turned = None
    while slow is not None:
        following = slow.next
        slow.next = turned
        turned, slow = slow, following
    front = head
    while turned is not None:
        following = turned.next
        turned.next = front.next
        front.next = turned
        front = turned.next
        turned = following
