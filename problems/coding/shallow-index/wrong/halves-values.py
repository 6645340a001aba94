from typing import Optional


def shallow_index(keys: list[int]) -> Optional[TreeNode]:
    if not keys:
        return None
    halfway = (keys[0] + keys[-1]) / 2
    middle = min(range(len(keys)), key=lambda place: abs(keys[place] - halfway))
    entry = TreeNode(keys[middle])
    entry.left = shallow_index(keys[:middle])
    entry.right = shallow_index(keys[middle + 1:])
    return entry
