def every_hiding_place(text: str, word: str) -> list[int]:
    places = []
    place = text.find(word)
    while place != -1:
        places.append(place)
        place = text.find(word, place + 1)
    return places
