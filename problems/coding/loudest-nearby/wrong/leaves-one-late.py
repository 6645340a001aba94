from collections import deque


def loudest_nearby(levels: list[int], k: int) -> list[int]:
    queue: deque[int] = deque()
    answers = []
    for end, level in enumerate(levels):
        while queue and levels[queue[-1]] <= level:
            queue.pop()
        queue.append(end)
        if queue[0] < end - k:
            queue.popleft()
        if end >= k - 1:
            answers.append(levels[queue[0]])
    return answers
