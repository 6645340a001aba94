from typing import Optional


def longest_walk(root: Optional[TreeNode]) -> int:
    # A boss stands before the people below, so taken backwards the people below are done first.
    # This needs no recursion, which a chart of 100,000 levels would break.
    people = []
    waiting = [root]
    while waiting:
        person = waiting.pop()
        people.append(person)
        if person.left is not None:
            waiting.append(person.left)
        if person.right is not None:
            waiting.append(person.right)

    longest = 0
    levels = {None: 0}
    for person in reversed(people):
        left, right = levels[person.left], levels[person.right]
        longest = max(longest, left + right)
        levels[person] = 1 + max(left, right)
    return longest
