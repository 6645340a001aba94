def mirror_stretches(s: str) -> int:
    # mirrors[start]: does the stretch from start to the current end read the same from both ends?
    count = 0
    mirrors = []
    for end in range(len(s)):
        mirrors.append(True)
        for start in range(end):
            inside = start + 1 >= end or mirrors[start + 1]
            mirrors[start] = s[start] == s[end] and inside
        count += sum(mirrors)
    return count
