def busiest_year(lives: list[list[int]]) -> int:
    most = 0
    busiest = 0
    for year, _ in lives:
        people = 0
        for first, last in lives:
            if first <= year < last:
                people += 1
        if people > most or people == most and year < busiest:
            most = people
            busiest = year
    return busiest
