from typing import Optional


def copy_the_network(node: Optional[GraphNode]) -> Optional[GraphNode]:
    if node is None:
        return None
    copies = {node: GraphNode(node.val)}
    for neighbour in node.neighbors:
        copies[neighbour] = GraphNode(neighbour.val)
    for old in list(copies):
        copies[old].neighbors = [copies[neighbour] for neighbour in old.neighbors if neighbour in copies]
    return copies[node]
