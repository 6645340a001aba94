def circles_of_friends(n: int, pairs: list[list[int]]) -> int:
    leader = list(range(n))

    def find(person: int) -> int:
        while leader[person] != person:
            leader[person] = leader[leader[person]]  # shortens the way for the next one
            person = leader[person]
        return person

    circles = n
    for a, b in pairs:
        a, b = find(a), find(b)
        leader[a] = b
        circles -= 1
    return circles
