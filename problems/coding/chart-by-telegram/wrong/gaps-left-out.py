from typing import Optional


def encode_chart(value: Optional[TreeNode]) -> str:
    people = [value] if value is not None else []
    for person in people:
        people.extend(below for below in (person.left, person.right) if below is not None)
    return ",".join(str(person.val) for person in people)


def decode_chart(text: str) -> Optional[TreeNode]:
    people = [TreeNode(int(piece)) for piece in text.split(",")] if text else []
    for place, person in enumerate(people):
        if 2 * place + 1 < len(people):
            person.left = people[2 * place + 1]
        if 2 * place + 2 < len(people):
            person.right = people[2 * place + 2]
    return people[0] if people else None
