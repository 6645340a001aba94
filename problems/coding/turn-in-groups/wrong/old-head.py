from typing import Optional



def turn_in_groups(head: Optional[ListNode], k: int) -> Optional[ListNode]:
    before = None
    group = head
    while True:
        behind = group
        for _ in range(k):
            if behind is None:
                return head
            behind = behind.next
        turned, wagon = behind, group
        while wagon is not behind:
            following = wagon.next
            wagon.next = turned
            turned, wagon = wagon, following
        if before is not None:
            before.next = turned
        before, group = group, behind
