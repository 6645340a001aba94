from typing import Optional


def where_ways_part(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    above = {root: None}
    waiting = [root]
    while waiting:
        entry = waiting.pop()
        for below in (entry.left, entry.right):
            if below is not None:
                above[below] = entry
                waiting.append(below)

    way_to_p = way(p, above)
    way_to_q = way(q, above)
    last = None
    for one, other in zip(way_to_p, way_to_q):
        if one is other:
            last = one
    return last


def way(entry, above):
    entries = []
    while entry is not None:
        entries.append(entry)
        entry = above[entry]
    return entries[::-1]
