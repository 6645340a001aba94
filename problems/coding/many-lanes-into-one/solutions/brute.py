from typing import Optional


def many_lanes_into_one(lanes: list[Optional[ListNode]]) -> Optional[ListNode]:
    numbers = []
    for car in lanes:
        while car is not None:
            numbers.append(car.val)
            car = car.next
    first = None
    for number in sorted(numbers, reverse=True):
        car = ListNode(number)
        car.next = first
        first = car
    return first
