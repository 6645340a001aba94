def order_of_tasks(n: int, needs: list[list[int]]) -> list[int]:
    left = list(range(n))
    order = []
    while left:
        waiting = {task for first, task in needs if first in left}
        free = [task for task in left if task not in waiting]
        if not free:
            return []
        order.append(free[0])
        left.remove(free[0])
    return order
