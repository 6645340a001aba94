from typing import Optional


def copy_the_network(node: Optional[GraphNode]) -> Optional[GraphNode]:
    # Write the network down as lists of numbers, then build a new one from the lists alone.
    if node is None:
        return None
    lists = {}
    to_read = [node]
    while to_read:
        machine = to_read.pop(0)
        if machine.val not in lists:
            lists[machine.val] = [neighbour.val for neighbour in machine.neighbors]
            to_read.extend(machine.neighbors)
    made = {number: GraphNode(number) for number in lists}
    for number, neighbours in lists.items():
        made[number].neighbors = [made[neighbour] for neighbour in neighbours]
    return made[node.val]
