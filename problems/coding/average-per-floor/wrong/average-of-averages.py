from typing import Optional


def floor_averages(root: Optional[TreeNode]) -> list[float]:
    averages = [float(root.val)]
    floor = [root]
    while floor:
        teams = [[below for below in (boss.left, boss.right) if below is not None] for boss in floor]
        teams = [team for team in teams if team]
        if teams:
            by_team = [sum(person.val for person in team) / len(team) for team in teams]
            averages.append(sum(by_team) / len(by_team))
        floor = [person for team in teams for person in team]
    return averages
