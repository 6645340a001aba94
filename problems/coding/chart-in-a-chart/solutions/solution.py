from typing import Optional


def chart_inside(whole: Optional[TreeNode], part: Optional[TreeNode]) -> bool:
    wanted = len(team_of(part))
    size = {None: 0}
    for person in reversed(team_of(whole)):  # from below: both sides are counted before their boss
        size[person] = size[person.left] + 1 + size[person.right]
        # Teams of one size never overlap, so these comparisons cost O(n) together.
        if size[person] == wanted and agree(person, part):
            return True
    return False


def team_of(top):
    team = [top]
    for person in team:  # grows while we walk along it
        if person.left is not None:
            team.append(person.left)
        if person.right is not None:
            team.append(person.right)
    return team


def agree(a, b):
    if a is None or b is None:
        return a is b
    return a.val == b.val and agree(a.left, b.left) and agree(a.right, b.right)
