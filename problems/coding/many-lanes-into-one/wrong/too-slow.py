from typing import Optional


def many_lanes_into_one(lanes: list[Optional[ListNode]]) -> Optional[ListNode]:
    merged = None
    for lane in lanes:
        gate = last = ListNode(0)
        while merged is not None and lane is not None:
            if lane.val < merged.val:
                last.next = lane
                last = lane
                lane = lane.next
            else:
                last.next = merged
                last = merged
                merged = merged.next
        last.next = merged if merged is not None else lane
        merged = gate.next
    return merged
