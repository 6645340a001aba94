from typing import Optional



def turn_in_groups(head: Optional[ListNode], k: int) -> Optional[ListNode]:
    front = ListNode(0)  # a stand-in, so that the first group has a wagon before it
    front.next = head
    before = front
    while True:
        first = behind = before.next
        for _ in range(k):
            if behind is None:
                return front.next  # a short group stays as it is
            behind = behind.next

        turned, wagon = behind, first
        while wagon is not behind:
            following = wagon.next
            wagon.next = turned
            turned, wagon = wagon, following
        before.next = turned
        before = first  # now the last of its group
