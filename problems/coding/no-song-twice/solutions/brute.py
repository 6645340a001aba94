def no_song_twice(songs: list[int]) -> int:
    longest = 0
    for start in range(len(songs)):
        for end in range(start + 1, len(songs) + 1):
            stretch = songs[start:end]
            if len(set(stretch)) == len(stretch):
                longest = max(longest, len(stretch))
    return longest
