from typing import Optional


def where_it_joins(head: Optional[ListNode]) -> Optional[ListNode]:
    seen = set()
    station = head
    while station is not None:
        if id(station) in seen:
            return station
        seen.add(id(station))
        station = station.next
    return None
