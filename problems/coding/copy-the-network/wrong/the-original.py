from typing import Optional


def copy_the_network(node: Optional[GraphNode]) -> Optional[GraphNode]:
    return node
