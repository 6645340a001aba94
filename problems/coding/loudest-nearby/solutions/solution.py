from collections import deque


def loudest_nearby(levels: list[int], k: int) -> list[int]:
    candidates: deque[int] = deque()  # positions; their levels fall from front to back
    answers = []
    for end, level in enumerate(levels):
        # An older second that is not louder can never be the answer again.
        while candidates and levels[candidates[-1]] <= level:
            candidates.pop()
        candidates.append(end)
        if candidates[0] <= end - k:
            candidates.popleft()
        if end >= k - 1:
            answers.append(levels[candidates[0]])
    return answers
