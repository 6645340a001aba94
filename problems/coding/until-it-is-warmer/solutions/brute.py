def until_it_is_warmer(temps: list[int]) -> list[int]:
    return [
        next((days for days, later in enumerate(temps[day:]) if later > temp), 0)
        for day, temp in enumerate(temps)
    ]
