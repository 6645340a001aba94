def busiest_year(lives: list[list[int]]) -> int:
    events = []
    for first, last in lives:
        events.append((first, 1))
        events.append((last, -1))
    events.sort()  # in one year -1 sorts before 1: who leaves does not count any more

    people = most = busiest = 0
    for year, change in events:
        people += change
        if people > most:
            most = people
            busiest = year
    return busiest
