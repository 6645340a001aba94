def row_of_lanterns(values: list[int]) -> int:
    def earn(row: list[int]) -> int:
        most = 0
        for k in range(1, len(row) - 1):
            pay = row[k - 1] * row[k] * row[k + 1]
            most = max(most, pay + earn(row[:k] + row[k + 1 :]))
        return most

    return earn([1] + values + [1])
