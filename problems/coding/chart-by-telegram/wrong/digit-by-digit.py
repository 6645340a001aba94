from typing import Optional


def encode_chart(value: Optional[TreeNode]) -> str:
    pieces = []

    def write(person):
        if person is None:
            pieces.append("#")
            return
        pieces.append(str(person.val))
        write(person.left)
        write(person.right)

    write(value)
    return "".join(pieces)


def decode_chart(text: str) -> Optional[TreeNode]:
    characters = iter(text)

    def read():
        character = next(characters, "#")
        if not character.isdigit():
            return None
        person = TreeNode(int(character))
        person.left = read()
        person.right = read()
        return person

    return read()
