def mirror_stretches(s: str) -> int:
    n = len(s)
    mirrors = [[start >= end for end in range(n)] for start in range(n)]
    count = n
    for start in range(n):
        for end in range(start + 1, n):
            if s[start] == s[end] and mirrors[start + 1][end - 1]:
                mirrors[start][end] = True
                count += 1
    return count
