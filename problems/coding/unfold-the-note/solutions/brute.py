import re


def unfold(s: str) -> str:
    # Write out an innermost bracket until none is left.
    innermost = re.compile(r"(\d+)\[([a-z]*)\]")
    while "[" in s:
        s = innermost.sub(lambda match: match.group(2) * int(match.group(1)), s)
    return s
