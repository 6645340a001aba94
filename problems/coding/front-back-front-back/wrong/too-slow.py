from typing import Optional



def front_and_back(head: Optional[ListNode]) -> None:
    front = head
    while front is not None and front.next is not None and front.next.next is not None:
        before_last = front
        while before_last.next.next is not None:
            before_last = before_last.next
        last = before_last.next
        before_last.next = None
        last.next = front.next
        front.next = last
        front = last.next
