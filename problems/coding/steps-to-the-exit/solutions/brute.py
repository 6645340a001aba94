def steps_to_the_exit(walls: list[list[bool]], start: list[int]) -> int:
    # Distances from the start, corrected over and over until a sweep changes none; then the nearest exit is picked.
    rows, columns = len(walls), len(walls[0])
    steps = {(r, c): rows * columns for r in range(rows) for c in range(columns) if not walls[r][c]}
    steps[tuple(start)] = 0
    changed = True
    while changed:
        changed = False
        for r, c in steps:
            best = min(steps.get((y, x), rows * columns) for y, x in ((r - 1, c), (r + 1, c), (r, c - 1), (r, c + 1))) + 1
            if best < steps[r, c]:
                steps[r, c] = best
                changed = True
    exits = [far for (r, c), far in steps.items() if (r in (0, rows - 1) or c in (0, columns - 1)) and [r, c] != start]
    nearest = min(exits, default=rows * columns)
    return nearest if nearest < rows * columns else -1
