def busiest_year(lives: list[list[int]]) -> int:
    # The number grows only where somebody comes, so the answer is some first year.
    people = {year: sum(first <= year < last for first, last in lives) for year, _ in lives}
    return min(people, key=lambda year: (-people[year], year))
