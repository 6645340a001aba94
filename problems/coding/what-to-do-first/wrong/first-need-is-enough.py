from collections import deque


def order_of_tasks(n: int, needs: list[list[int]]) -> list[int]:
    followers = [[] for _ in range(n)]
    waits = [False] * n
    for first, task in needs:
        followers[first].append(task)
        waits[task] = True
    free = deque(task for task in range(n) if not waits[task])
    done = set(free)
    order = []
    while free:
        task = free.popleft()
        order.append(task)
        for follower in followers[task]:
            if follower not in done:
                done.add(follower)
                free.append(follower)
    return order if len(order) == n else []
