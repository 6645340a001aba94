def cut_the_tape(labels: str) -> list[int]:
    lengths = []
    start = 0
    while start < len(labels):
        end = labels.rindex(labels[start])
        lengths.append(end - start + 1)
        start = end + 1
    return lengths
