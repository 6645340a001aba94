def no_song_twice(songs: list[int]) -> int:
    last_place = {}
    longest = start = 0
    for place, song in enumerate(songs):
        # A copy from before the stretch is harmless: the start moves forward only.
        if last_place.get(song, -1) >= start:
            start = last_place[song] + 1
        last_place[song] = place
        longest = max(longest, place - start + 1)
    return longest
