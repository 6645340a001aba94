from collections import defaultdict


class OfficeFeed:
    def __init__(self):
        self.posts = []
        self.follows = defaultdict(set)

    def post(self, user: int, note: int) -> None:
        self.posts.append((user, note))

    def feed(self, user: int) -> list[int]:
        wanted = self.follows[user] | {user}
        notes = [note for author, note in self.posts if author in wanted]
        return notes[-10:][::-1]

    def follow(self, user: int, other: int) -> None:
        self.follows[user].add(other)

    def unfollow(self, user: int, other: int) -> None:
        self.follows[user].discard(other)
