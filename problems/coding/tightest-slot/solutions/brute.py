def tightest_slots(slots: list[list[int]], asked: list[int]) -> list[int]:
    return [min((end - start + 1 for start, end in slots if start <= moment <= end), default=-1) for moment in asked]
