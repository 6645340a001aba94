def seen_twice(ids: list[int]) -> bool:
    for second in range(len(ids)):
        for first in range(second):
            if ids[first] == ids[second]:
                return True
    return False
