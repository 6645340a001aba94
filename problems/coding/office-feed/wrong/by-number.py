import heapq
from collections import defaultdict


class OfficeFeed:
    def __init__(self):
        self.posts = defaultdict(list)
        self.follows = defaultdict(set)

    def post(self, user: int, note: int) -> None:
        self.posts[user].append(note)

    def feed(self, user: int) -> list[int]:
        notes = [note for other in self.follows[user] | {user} for note in self.posts[other]]
        return heapq.nlargest(10, notes)

    def follow(self, user: int, other: int) -> None:
        self.follows[user].add(other)

    def unfollow(self, user: int, other: int) -> None:
        self.follows[user].discard(other)
