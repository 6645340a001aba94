from typing import Optional


def encode_chart(value: Optional[TreeNode]) -> str:
    top_down, left_right = [], []

    def visit(person):
        if person is not None:
            top_down.append(str(person.val))
            visit(person.left)
            left_right.append(str(person.val))
            visit(person.right)

    visit(value)
    return ",".join(top_down) + ";" + ",".join(left_right)


def decode_chart(text: str) -> Optional[TreeNode]:
    first, second = text.split(";")
    if not first:
        return None
    callers = iter(first.split(","))
    left_right = second.split(",")

    def build(start, end):
        if start == end:
            return None
        number = next(callers)
        middle = left_right.index(number, start, end)
        person = TreeNode(int(number))
        person.left = build(start, middle)
        person.right = build(middle + 1, end)
        return person

    return build(0, len(left_right))
