def busiest_year(lives: list[list[int]]) -> int:
    events = []
    for first, last in lives:
        events.append((first, 1))
        events.append((last, -1))
    events.sort()
    people = most = 0
    busiest = events[0][0]
    for year, change in events:
        people += change
        if people >= most:
            most = people
            busiest = year
    return busiest
