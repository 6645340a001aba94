from typing import Optional


def encode_chart(value: Optional[TreeNode]) -> str:
    pieces = []
    people = [value]
    for person in people:
        sides = ("l" if person.left is not None else "") + ("r" if person.right is not None else "")
        pieces.append(str(person.val) + sides)
        people.extend(below for below in (person.left, person.right) if below is not None)
    return ",".join(pieces)


def decode_chart(text: str) -> Optional[TreeNode]:
    pieces = text.split(",")
    people = [TreeNode(int(piece.rstrip("lr"))) for piece in pieces]
    following = iter(people)
    top = next(following)
    for person, piece in zip(people, pieces):
        if "l" in piece:
            person.left = next(following)
        if "r" in piece:
            person.right = next(following)
    return top
