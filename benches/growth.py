#!/usr/bin/env python3
"""How often `drill test --growth` is right: every reference solution of the shipped problems must never be said to grow
faster than the target, every solution that is only too slow must be. Run it on a busy machine; that is what it is for.

    cargo build --release
    python3 benches/growth.py --drill target/release/drill --rounds 20

Ends with 1 when a reference was accused once, or a slow solution got away more often than once in twenty.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def programs(only):
    """(problem, file, whether it is too slow) of all problems."""
    for folder in sorted((ROOT / "problems/coding").iterdir()):
        if only and folder.name not in only:
            continue
        for file in sorted((folder / "solutions").glob("solution.*")):
            yield folder.name, file, False
        for wrong in json.loads((folder / "problem.json").read_text())["wrong"]:
            # the others with this verdict never end
            if wrong["file"].startswith("too-slow"):
                yield folder.name, folder / "wrong" / wrong["file"], True


def once(drill, environment, problem, file):
    start = time.monotonic()
    ran = subprocess.run([drill, "test", problem, str(file), "--growth", "--json"], env=environment,
                         capture_output=True, text=True, check=False)
    took = time.monotonic() - start
    try:
        answer = json.loads(ran.stdout)
    except ValueError:
        answer = {"claim": "broken", "slope": None, "message": ran.stderr.strip()}
    return answer, took


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--drill", default=str(ROOT / "target/release/drill"))
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=1, help="so many at once, which makes noise of its own")
    parser.add_argument("--say", action="store_true", help="print every run that did not say what it should")
    parser.add_argument("problems", nargs="*", help="only these")
    options = parser.parse_args()
    drill = os.path.abspath(options.drill)
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ)
        for name in ("DATA", "CONFIG", "CACHE"):
            environment[f"DRILL_{name}_DIR"] = f"{home}/{name.lower()}"
        environment["DRILL_WORKSPACE"] = f"{home}/workspace"
        bad = run(drill, environment, options)
    sys.exit(1 if bad else 0)


def run(drill, environment, options):
    print(f"{'problem':22} {'file':12} {'faster':>7} {'like':>5} {'slower':>6} {'none':>5} {'other':>5}"
          f" {'slope':>14} {'s':>5}", flush=True)
    bad = accused = runs = 0
    for problem, file, slow in programs(options.problems):
        once(drill, environment, problem, file)  # compiles
        with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
            work = [pool.submit(once, drill, environment, problem, file) for _ in range(options.rounds)]
            answers = [future.result() for future in work]
        claims = [answer["claim"] for answer, _ in answers]
        count = claims.count
        other = sum(claim not in ("faster", "like", "slower", "none") for claim in claims)
        slopes = sorted(answer["slope"] for answer, _ in answers if answer["slope"] is not None) or [float("nan")]
        took = sorted(seconds for _, seconds in answers)[len(answers) // 2]
        missed = slow and 20 * count("faster") < 19 * len(claims)
        wrong = missed or (not slow and count("faster") > 0) or other > 0
        bad += wrong
        accused += 0 if slow else count("faster")
        runs += len(claims)
        print(f"{problem:22} {file.name:12} {count('faster'):7} {count('like'):5} {count('slower'):6} {count('none'):5}"
              f" {other:5} {slopes[0]:6.2f} ..{slopes[-1]:5.2f} {took:5.1f}{'  <--' if wrong else ''}", flush=True)
        if options.say:
            for answer, _ in answers:
                if answer["claim"] != ("faster" if slow else "like"):
                    print("    ", answer["message"], [(p["size"], round(p["ratio"], 2)) for p in answer.get("points", [])],
                          answer.get("slope_low"), answer.get("slope_high"), flush=True)
    print(f"{runs} runs, {accused} references accused, {bad} rows not as they should be")
    return bad


if __name__ == "__main__":
    main()
