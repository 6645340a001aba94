def wrong_copy(labels: list[int]) -> list[int]:
    count = {number: labels.count(number) for number in range(1, len(labels) + 1)}
    by_count = {how_often: number for number, how_often in count.items()}
    return [by_count[2], by_count[0]]
