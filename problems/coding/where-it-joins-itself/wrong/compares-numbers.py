from typing import Optional


def where_it_joins(head: Optional[ListNode]) -> Optional[ListNode]:
    seen = {}
    station = head
    while station is not None:
        if station.val in seen:
            return seen[station.val]
        seen[station.val] = station
        station = station.next
    return None
