from collections import defaultdict, deque


def order_of_tasks(n: int, needs: list[list[int]]) -> list[int]:
    followers = defaultdict(list)
    waiting_for = {}
    for first, task in needs:
        followers[first].append(task)
        waiting_for[task] = waiting_for.get(task, 0) + 1
        waiting_for.setdefault(first, 0)
    free = deque(task for task, count in waiting_for.items() if count == 0)
    order = []
    while free:
        task = free.popleft()
        order.append(task)
        for follower in followers[task]:
            waiting_for[follower] -= 1
            if waiting_for[follower] == 0:
                free.append(follower)
    return order if len(order) == len(waiting_for) else []
