from collections import defaultdict


class OfficeFeed:
    def __init__(self):
        self.feeds = defaultdict(list)
        self.followers = defaultdict(set)

    def post(self, user: int, note: int) -> None:
        for reader in self.followers[user] | {user}:
            self.feeds[reader].append((user, note))

    def feed(self, user: int) -> list[int]:
        notes = [
            note
            for author, note in self.feeds[user]
            if author == user or user in self.followers[author]
        ]
        return notes[-10:][::-1]

    def follow(self, user: int, other: int) -> None:
        self.followers[other].add(user)

    def unfollow(self, user: int, other: int) -> None:
        self.followers[other].discard(user)
