import heapq
from collections import defaultdict


class OfficeFeed:
    def __init__(self):
        self.clock = 0
        self.posts = defaultdict(list)
        self.follows = defaultdict(set)

    def post(self, user: int, note: int) -> None:
        self.clock += 1
        self.posts[user].append((self.clock, note))

    def feed(self, user: int) -> list[int]:
        recent = list(self.posts[user][-10:])
        for other in self.follows[user]:
            recent += self.posts[other][-10:]
        return [note for _, note in heapq.nlargest(10, recent)]

    def follow(self, user: int, other: int) -> None:
        self.follows[user].add(other)

    def unfollow(self, user: int, other: int) -> None:
        self.follows[user].discard(other)
