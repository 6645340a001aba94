from typing import Optional


def leave_from_the_back(head: Optional[ListNode], n: int) -> Optional[ListNode]:
    people = []
    while head is not None:
        people.append(head)
        head = head.next
    del people[-n]
    for person, following in zip(people, people[1:] + [None]):
        person.next = following
    return people[0] if people else None
