from typing import Optional


def copy_the_network(node: Optional[GraphNode]) -> Optional[GraphNode]:
    if node is None:
        return None
    copies = {}
    to_copy = [node]
    while to_copy:
        old = to_copy.pop()
        if old not in copies:
            copies[old] = GraphNode(old.val, list(old.neighbors))
            to_copy.extend(old.neighbors)
    return copies[node]
