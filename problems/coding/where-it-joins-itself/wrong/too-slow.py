from typing import Optional


def where_it_joins(head: Optional[ListNode]) -> Optional[ListNode]:
    seen = []
    station = head
    while station is not None:
        for earlier in seen:
            if earlier is station:
                return station
        seen.append(station)
        station = station.next
    return None
