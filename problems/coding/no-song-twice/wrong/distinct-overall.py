def no_song_twice(songs: list[int]) -> int:
    return len(set(songs))
