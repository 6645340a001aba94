from typing import Optional


def copy_the_network(node: Optional[GraphNode]) -> Optional[GraphNode]:
    if node is None:
        return None
    copies = {node: GraphNode(node.val)}
    to_link = [node]
    while to_link:
        old = to_link.pop()
        for neighbour in old.neighbors:
            if neighbour not in copies:
                copies[neighbour] = GraphNode(neighbour.val)
            to_link.append(neighbour)
        copies[old].neighbors = [copies[neighbour] for neighbour in old.neighbors]
    return copies[node]
