from typing import Optional


def many_lanes_into_one(lanes: list[Optional[ListNode]]) -> Optional[ListNode]:
    numbers = set()
    for car in lanes:
        while car is not None:
            numbers.add(car.val)
            car = car.next
    gate = last = ListNode(0)
    for number in sorted(numbers):
        last.next = ListNode(number)
        last = last.next
    return gate.next
