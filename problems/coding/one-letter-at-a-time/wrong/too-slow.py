def one_letter_at_a_time(start: str, goal: str, words: list[str]) -> int:
    seen = {start}
    ring = [start]
    length = 1
    while ring:
        length += 1
        next_ring = []
        for word in ring:
            for other in words:  # every word against every other
                different = 0
                for a, b in zip(word, other):
                    if a != b:
                        different += 1
                if different == 1 and other not in seen:
                    if other == goal:
                        return length
                    seen.add(other)
                    next_ring.append(other)
        ring = next_ring
    return 0
