def no_song_twice(songs: list[int]) -> int:
    longest = 0
    for start in range(len(songs)):
        heard = set()
        for place in range(start, len(songs)):
            if songs[place] in heard:
                break
            heard.add(songs[place])
        longest = max(longest, len(heard))
    return longest
