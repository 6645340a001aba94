from collections import deque


def order_of_tasks(n: int, needs: list[list[int]]) -> list[int]:
    followers = [[] for _ in range(n)]
    waiting_for = [0] * n
    for first, task in needs:
        followers[first].append(task)
        waiting_for[task] += 1

    free = deque(task for task in range(n) if waiting_for[task] == 0)
    order = []
    while free:
        task = free.popleft()
        order.append(task)
        for follower in followers[task]:
            waiting_for[follower] -= 1
            if waiting_for[follower] == 0:
                free.append(follower)

    # Tasks in a ring, and all behind one, never become free.
    return order if len(order) == n else []
