from typing import Optional


def encode_chart(value: Optional[TreeNode]) -> str:
    people = [value] if value is not None else []
    index = {value: 0}
    for person in people:  # grows while we walk along it
        for below in (person.left, person.right):
            if below is not None:
                index[below] = len(people)
                people.append(below)
    rows = []
    for person in people:
        left = "" if person.left is None else index[person.left]
        right = "" if person.right is None else index[person.right]
        rows.append("%d:%s:%s" % (person.val, left, right))
    return ";".join(rows)


def decode_chart(text: str) -> Optional[TreeNode]:
    rows = [row.split(":") for row in text.split(";")] if text else []
    people = [TreeNode(int(row[0])) for row in rows]
    for person, (_, left, right) in zip(people, rows):
        person.left = people[int(left)] if left else None
        person.right = people[int(right)] if right else None
    return people[0] if people else None
