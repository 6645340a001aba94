from typing import Optional


def mirror_chart(root: Optional[TreeNode]) -> None:
    if root is None:
        return
    by_way = {"": root}
    ways = [""]
    for way in ways:  # grows while we walk along it
        person = by_way[way]
        for step, below in (("l", person.left), ("r", person.right)):
            if below is not None:
                by_way[way + step] = below
                ways.append(way + step)

    other_way = str.maketrans("lr", "rl")
    mirrored = {way.translate(other_way): person for way, person in by_way.items()}
    for way, person in mirrored.items():
        person.left = mirrored.get(way + "l")
        person.right = mirrored.get(way + "r")
