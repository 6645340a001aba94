from collections import deque


def loudest_nearby(levels: list[int], k: int) -> list[int]:
    queue: deque[int] = deque()
    answers = []
    for end, level in enumerate(levels):
        if end >= k and queue and queue[0] == levels[end - k]:
            queue.popleft()
        while queue and queue[-1] <= level:
            queue.pop()
        queue.append(level)
        if end >= k - 1:
            answers.append(queue[0])
    return answers
