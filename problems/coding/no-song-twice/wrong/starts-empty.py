def no_song_twice(songs: list[int]) -> int:
    longest = 0
    stretch = set()
    for song in songs:
        if song in stretch:
            stretch = set()
        stretch.add(song)
        longest = max(longest, len(stretch))
    return longest
