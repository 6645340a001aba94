import heapq
from collections import defaultdict
from itertools import islice


class OfficeFeed:
    _SHOWN = 10

    def __init__(self):
        self._clock = 0
        self._posts = defaultdict(list)  # by author: (time, note), newest last
        self._follows = defaultdict(set)

    def post(self, user: int, note: int) -> None:
        self._clock += 1
        self._posts[user].append((self._clock, note))

    def feed(self, user: int) -> list[int]:
        authors = self._follows[user] | {user}
        newest_first = heapq.merge(*(reversed(self._posts[author]) for author in authors), reverse=True)
        return [note for _, note in islice(newest_first, self._SHOWN)]

    def follow(self, user: int, other: int) -> None:
        if other != user:
            self._follows[user].add(other)

    def unfollow(self, user: int, other: int) -> None:
        self._follows[user].discard(other)
