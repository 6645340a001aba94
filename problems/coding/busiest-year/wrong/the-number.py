def busiest_year(lives: list[list[int]]) -> int:
    events = []
    for first, last in lives:
        events.append((first, 1))
        events.append((last, -1))
    events.sort()
    people = most = 0
    for _, change in events:
        people += change
        most = max(most, people)
    return most
