from typing import Optional


def encode_chart(value: Optional[TreeNode]) -> str:
    places = [value]
    for person in places:
        if person is not None:
            places.append(person.left)
            places.append(person.right)
    return ",".join(str(-1 if person is None else person.val) for person in places)


def decode_chart(text: str) -> Optional[TreeNode]:
    numbers = iter(int(piece) for piece in text.split(","))
    top = person_of(next(numbers))
    people = [top] if top is not None else []
    for person in people:
        person.left = person_of(next(numbers, -1))
        person.right = person_of(next(numbers, -1))
        people.extend(below for below in (person.left, person.right) if below is not None)
    return top


def person_of(number):
    return None if number == -1 else TreeNode(number)
