def order_of_tasks(n: int, needs: list[list[int]]) -> list[int]:
    waiting_for = [0] * n
    for _, task in needs:
        waiting_for[task] += 1
    order = [task for task in range(n) if waiting_for[task] == 0]
    for task in order:
        for first, follower in needs:
            if first == task:
                waiting_for[follower] -= 1
                if waiting_for[follower] == 0:
                    order.append(follower)
    return order if len(order) == n else []
