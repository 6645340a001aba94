def no_song_twice(songs: list[int]) -> int:
    last_place = {}
    longest = start = 0
    for place, song in enumerate(songs):
        if song in last_place:
            start = last_place[song] + 1
        last_place[song] = place
        longest = max(longest, place - start + 1)
    return longest
