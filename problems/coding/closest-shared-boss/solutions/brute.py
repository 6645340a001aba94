from typing import Optional


def closest_shared_boss(root: Optional[TreeNode], p: Optional[TreeNode], q: Optional[TreeNode]) -> Optional[TreeNode]:
    smallest_team = None
    answer = None
    for person in team_of(root):
        team = team_of(person)
        if p in team and q in team and (smallest_team is None or len(team) < smallest_team):
            smallest_team = len(team)
            answer = person
    return answer


def team_of(person):
    team = [person]
    for member in team:  # grows while we walk along it
        if member.left is not None:
            team.append(member.left)
        if member.right is not None:
            team.append(member.right)
    return team
