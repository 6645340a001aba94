from typing import Optional


def how_deep(root: Optional[TreeNode]) -> int:
    ways = [[root]] if root is not None else []
    longest = 0
    while ways:
        way = ways.pop()
        longest = max(longest, len(way))
        for below in (way[-1].left, way[-1].right):
            if below is not None:
                ways.append(way + [below])
    return longest
