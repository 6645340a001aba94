from typing import Optional


def encode_chart(value: Optional[TreeNode]) -> str:
    places = [value]
    for person in places:  # grows while we walk along it
        if person is not None:
            places.append(person.left)
            places.append(person.right)
    return ",".join("#" if person is None else str(person.val) for person in places)


def decode_chart(text: str) -> Optional[TreeNode]:
    pieces = iter(text.split(","))
    top = person_of(next(pieces))
    people = [top] if top is not None else []
    for person in people:  # grows while we walk along it
        person.left = person_of(next(pieces))
        person.right = person_of(next(pieces))
        people.extend(below for below in (person.left, person.right) if below is not None)
    return top


def person_of(piece):
    return None if piece == "#" else TreeNode(int(piece))
