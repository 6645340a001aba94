from typing import Optional


def copy_the_network(node: Optional[GraphNode]) -> Optional[GraphNode]:
    if node is None:
        return None
    made = [(node, GraphNode(node.val))]

    def copy_of(old):
        for known, copy in made:
            if known is old:
                return copy
        return None

    for old, copy in made:  # grows while it is walked
        for neighbour in old.neighbors:
            neighbour_copy = copy_of(neighbour)
            if neighbour_copy is None:
                neighbour_copy = GraphNode(neighbour.val)
                made.append((neighbour, neighbour_copy))
            copy.neighbors.append(neighbour_copy)
    return made[0][1]
