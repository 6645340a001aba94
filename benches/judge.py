#!/usr/bin/env python3
"""What the judge costs, as multiples of doing its work by hand, for every language that works here.

    python3 benches/judge.py --drill target/release/drill

One solution of `two-coupons` a language, all its cases (the largest has 200,000 numbers). Each round edits the solution
(a comment), lets `drill test` judge it, judges it once more unchanged, and does the same by hand, one after another, so
that all of them see the same weather on the machine:

- Python, JavaScript: a bare process of the same interpreter with the same flags, which reads the same JSON, makes the
  calls and prints the results. Budget 1.15 times that.
- compiled languages: the compiler with the same flags and the same precompiled pieces, then the program, fed with the
  same cases. Budget 1.15 times that.

`edit` is save to verdict after an edit, `again` the same file once more. A budget counts as missed when the ratio of the
medians and that of the minima are both above it. The exit status says so only with --strict.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROBLEM = "two-coupons"
BUDGET = 1.15
EXTENSIONS = {"python": "py", "go": "go", "rust": "rs", "javascript": "js", "typescript": "ts", "java": "java",
              "cpp": "cpp"}
SHIPPED = ROOT / "problems/coding" / PROBLEM / "solutions"

BARE = {
    "python": """
import json, sys
names = {}
exec(compile(open(sys.argv[1]).read(), sys.argv[1], "exec"), names)
for line in open(sys.argv[2]):
    print(json.dumps([names["two_coupons"](*json.loads(line))]))
""",
    "javascript": """
const fs = require('fs'), vm = require('vm');
const call = vm.runInThisContext(fs.readFileSync(process.argv[2], 'utf8') + '\\n;twoCoupons', process.argv[2]);
for (const line of fs.readFileSync(process.argv[3], 'utf8').split('\\n'))
  if (line) console.log(JSON.stringify([call(...JSON.parse(line))]));
""",
}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--drill", type=Path, default=ROOT / "target/release/drill", help="the program")
    parser.add_argument("--rounds", type=int, default=15, help="rounds a language (default 15)")
    parser.add_argument("--language", action="append", help="only this one; may be given again")
    parser.add_argument("--strict", action="store_true", help="end with 1 when a budget is missed")
    return parser.parse_args()


class World:
    """A user with a cache of their own."""

    def __init__(self, place, drill):
        self.place = place
        self.drill = drill.resolve()
        self.environment = dict(os.environ, DRILL_DATA_DIR=str(place / "data"), DRILL_WORKSPACE=str(place / "work"),
                                DRILL_CONFIG_DIR=str(place / "config"), DRILL_CACHE_DIR=str(place / "cache"))

    def languages(self):
        said = subprocess.run([self.drill, "languages", "--json"], env=self.environment, check=True,
                              capture_output=True, text=True).stdout
        return [language["id"] for language in json.loads(said)["languages"] if language["works"]]

    def judge(self, language, source, keep=None):
        """Judges a file; the time in milliseconds."""
        environment = dict(self.environment)
        if keep:
            environment["DRILL_KEEP_RUN"] = str(keep)
        command = [self.drill, "test", PROBLEM, source, "--lang", language, "--json"]
        start = time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        took = (time.perf_counter() - start) * 1000
        if done.returncode != 0:
            sys.exit(f"{language}: not accepted\n{done.stdout[-2000:]}{done.stderr}")
        return took


class ByHand:
    """The same work without drill, from what a run of drill has left behind."""

    def __init__(self, language, kept, source):
        self.language, self.kept, self.source = language, kept, source
        told = json.loads((kept / "commands.json").read_text())
        here = [word.replace(told["folder"], str(kept)) for word in told["build"]]
        self.build = here
        self.run_command = list(told["run"])
        self.spec = told["spec"]
        self.environment = dict(os.environ, **dict(told["environment"]))
        self.build_environment = dict(os.environ, **dict(told["build_environment"]))
        if self.build:
            # the program made by hand stands where this build puts it
            made = next(word for word in self.build if str(kept) in word)
            original = Path(made).name
            self.run_command = [made if Path(word).name == original else word for word in self.run_command]
        self.folder = kept / f"build-{language}"
        self.bare = BARE.get(language)
        if self.bare:
            (kept / "bare").write_text(self.bare)

    def compile(self):
        if self.build:
            # each build is of another text, as after an edit: some compilers keep what they have compiled
            for file in self.folder.glob("solution.*"):
                shutil.copy(self.source, file)
            subprocess.run(self.build, cwd=self.folder, env=self.build_environment, check=True, capture_output=True)

    def run(self):
        if self.bare:
            # interpreter and flags up to the harness, then the bare program
            command = [word for word in self.run_command[:-1]] + [str(self.kept / "bare")]
            subprocess.run(command + [str(self.source), str(self.kept / "cases.jsonl")], env=self.environment,
                           check=True, stdout=subprocess.DEVNULL)
            return
        reader, writer = os.pipe()
        header = "\n".join(["t", "\x1em", str(writer), "0", str(self.kept / "cases.jsonl"), str(self.source), "call",
                            self.spec, ""])
        taken = threading.Thread(target=lambda: drain(reader))
        taken.start()
        process = subprocess.Popen(self.run_command, env=self.environment, cwd=self.kept, stdin=subprocess.PIPE,
                                   stdout=subprocess.DEVNULL, pass_fds=[writer])
        os.close(writer)
        process.communicate(header.encode())
        taken.join()
        if process.returncode != 0:
            sys.exit(f"{self.language}: by hand it ended with {process.returncode}")

    def timed(self):
        start = time.perf_counter()
        self.compile()
        between = time.perf_counter()
        self.run()
        end = time.perf_counter()
        return (end - start) * 1000, (end - between) * 1000


def drain(reader):
    while os.read(reader, 1 << 16):
        pass
    os.close(reader)


def measure(world, language, rounds):
    extension = EXTENSIONS[language]
    text = next(path for path in (SHIPPED / f"solution.{extension}", ROOT / "benches/judge" / f"solution.{extension}")
                if path.is_file()).read_text()
    comment = "#" if language == "python" else "//"
    folder = world.place / language
    folder.mkdir()
    source = folder / f"solution.{extension}"
    edit = lambda number: source.write_text(f"{text}\n{comment} edit {number}\n")
    edit("first")
    first = world.judge(language, source)
    edit("kept")
    world.judge(language, source, keep=folder / "kept")
    hand = ByHand(language, folder / "kept", source)
    hand.timed()
    rows = {"edit": [], "again": [], "hand": [], "hand_again": []}
    for number in range(rounds):
        edit(number)
        rows["edit"].append(world.judge(language, source))
        rows["again"].append(world.judge(language, source))
        edit(f"{number} by hand")
        whole, run = hand.timed()
        rows["hand"].append(whole)
        rows["hand_again"].append(run)
    return first, rows


def main():
    chosen = arguments()
    if not chosen.drill.is_file():
        sys.exit(f"{chosen.drill} is not there; build it with `cargo build --release`")
    missed = []
    print(f"{'language':<12}{'first':>8}{'edit':>8}{'by hand':>9}{'ratio':>7}{'of min':>8}{'again':>8}{'by hand':>9}"
          f"{'ratio':>7}{'of min':>8}   ms, medians of {chosen.rounds} rounds")
    with tempfile.TemporaryDirectory(prefix="drill-judge-") as place:
        world = World(Path(place), chosen.drill)
        for language in world.languages():
            if chosen.language and language not in chosen.language:
                continue
            first, rows = measure(world, language, chosen.rounds)
            middle = {name: statistics.median(times) for name, times in rows.items()}
            least = {name: min(times) for name, times in rows.items()}
            edit = (middle["edit"] / middle["hand"], least["edit"] / least["hand"])
            again = (middle["again"] / middle["hand_again"], least["again"] / least["hand_again"])
            print(f"{language:<12}{first:>8.0f}{middle['edit']:>8.0f}{middle['hand']:>9.0f}{edit[0]:>7.2f}{edit[1]:>8.2f}"
                  f"{middle['again']:>8.0f}{middle['hand_again']:>9.0f}{again[0]:>7.2f}{again[1]:>8.2f}", flush=True)
            if min(edit) > BUDGET:
                missed.append(f"{language}: {edit[0]:.2f} times the work by hand, budget {BUDGET}")
    print("all budgets kept" if not missed else "missed: " + "; ".join(missed))
    return 1 if missed and chosen.strict else 0


if __name__ == "__main__":
    sys.exit(main())
