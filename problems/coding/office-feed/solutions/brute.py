class OfficeFeed:
    def __init__(self):
        self.posts = []  # all of them, newest first
        self.pairs = []  # (who follows, whom)

    def post(self, user: int, note: int) -> None:
        self.posts.insert(0, (user, note))

    def feed(self, user: int) -> list[int]:
        shown = []
        for author, note in self.posts:
            if author == user or (user, author) in self.pairs:
                shown.append(note)
        return shown[:10]

    def follow(self, user: int, other: int) -> None:
        self.pairs.append((user, other))

    def unfollow(self, user: int, other: int) -> None:
        self.pairs = [pair for pair in self.pairs if pair != (user, other)]
