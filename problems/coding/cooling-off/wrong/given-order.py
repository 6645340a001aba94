def cooling_off(jobs: list[str], gap: int) -> int:
    ready = {}
    tick = 0
    for job in jobs:
        tick = max(tick + 1, ready.get(job, 0))
        ready[job] = tick + gap + 1
    return tick
