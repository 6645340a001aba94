def convoys(target: int, position: list[int], speed: list[int]) -> int:
    count = 0
    for car in range(len(position)):
        leads = True
        for other in range(len(position)):
            if position[other] > position[car]:
                if (target - position[other]) * speed[car] >= (target - position[car]) * speed[other]:
                    leads = False
        if leads:
            count += 1
    return count
