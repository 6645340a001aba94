#!/usr/bin/env python3
"""How fast drill's commands start, as multiples of a bare process.

    python3 benches/startup.py --drill target/release/drill

Each round runs every command once, one after another, so that all of them see the same weather on the machine. The bare
process (benches/bare.rs) opens the same database with the same SQLite and reads one row. Budgets: 1.5 times the bare
process for `--version`, 3 times for `today`, `list --limit 50` and `show`, 5 times for `stats`; on an empty store, with
10,000 cards in a deck of one's own and with 10,000 cards of one's own in the log, each with 100,000 attempts.

A budget counts as missed when the ratio of the medians and the ratio of the minima are both above it. The exit status
says so only with --strict.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DAY = "2026-11-20"
SHIPPED = "coding/two-coupons"


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--drill", type=Path, default=ROOT / "target/release/drill", help="the program")
    parser.add_argument("--examples", type=Path, help="folder of `bare` and `fill`; default: examples/ beside the program")
    parser.add_argument("--rounds", type=int, default=100, help="rounds a store (default 100)")
    parser.add_argument("--attempts", type=int, default=100_000)
    parser.add_argument("--cards", type=int, default=10_000)
    parser.add_argument("--smoke", action="store_true", help="small stores and few rounds: does the script itself work?")
    parser.add_argument("--strict", action="store_true", help="end with 1 when a budget is missed")
    chosen = parser.parse_args()
    if chosen.smoke:
        chosen.rounds, chosen.attempts, chosen.cards = 5, 1_000, 100
    return chosen


def build_examples(folder):
    """Builds what is missing; with the release profile, so that bare and drill link the same SQLite."""
    if not all((folder / name).is_file() for name in ("bare", "fill")):
        print("building the bare process and the filler …", flush=True)
        subprocess.run(["cargo", "build", "--release", "--examples"], cwd=ROOT, check=True)
    for name in ("bare", "fill"):
        if not (folder / name).is_file():
            sys.exit(f"{folder / name} is not there; name its folder with --examples")


class World:
    """A user with a store of their own."""

    def __init__(self, place, name, drill, examples):
        self.name = name
        self.place = place / name
        self.drill = drill
        self.examples = examples
        for folder in ("home", "data", "config", "cache", "workspace"):
            (self.place / folder).mkdir(parents=True)
        self.environment = {
            "HOME": str(self.place / "home"),
            "PATH": os.environ.get("PATH", ""),
            "DRILL_DATA_DIR": str(self.place / "data"),
            "DRILL_CONFIG_DIR": str(self.place / "config"),
            "DRILL_CACHE_DIR": str(self.place / "cache"),
            "DRILL_WORKSPACE": str(self.place / "workspace"),
            "DRILL_CLOCK": f"{DAY}T09:00:00+00:00",
        }
        self.store = self.place / "data" / "drill.db"
        self.item = SHIPPED

    def shipped_items(self):
        out = subprocess.run(
            [self.drill, "list", "--json"], env=self.environment, check=True, capture_output=True, text=True
        ).stdout
        return [item["id"] for item in json.loads(out)["items"]]

    def fill(self, items, attempts):
        items = "".join(f"{item}\n" for item in items)
        subprocess.run([self.examples / "fill", self.store, DAY, str(attempts)], input=items, text=True, check=True)

    def add_deck(self, cards):
        """A deck in one file, registered; gives the ids."""
        folder = self.place / "deck"
        folder.mkdir()
        slugs = [f"card-{number:05}" for number in range(cards)]
        deck = {
            "format": 1,
            "kind": "card",
            "name": "bench",
            "title": "A large deck",
            "topic": "bench",
            "cards": [{"slug": slug, "front": f"What is {slug}?", "back": "An answer of one line."} for slug in slugs],
        }
        (folder / "deck.json").write_text(json.dumps(deck))
        (self.place / "config" / "config.toml").write_text(f"decks = [{json.dumps(str(folder))}]\n")
        return [f"card/bench.{slug}" for slug in slugs]

    def commands(self):
        drill = str(self.drill)
        return [
            ("bare", [str(self.examples / "bare"), str(self.store)], None),
            ("--version", [drill, "--version"], 1.5),
            ("today", [drill, "today"], 3.0),
            ("list --limit 50", [drill, "list", "--limit", "50"], 3.0),
            (f"show {self.item}", [drill, "show", self.item], 3.0),
            ("stats", [drill, "stats"], 5.0),
        ]

    def once(self, command):
        """Milliseconds of one run; a failing command ends the script."""
        start = time.perf_counter_ns()
        pid = os.posix_spawn(command[0], command, self.environment, file_actions=self.quiet)
        _, status = os.waitpid(pid, 0)
        end = time.perf_counter_ns()
        if os.waitstatus_to_exitcode(status) != 0:
            loud = subprocess.run(command, env=self.environment, capture_output=True, text=True)
            sys.exit(f"`{' '.join(command)}` ended with {loud.returncode}:\n{loud.stdout}{loud.stderr}")
        return (end - start) / 1e6

    quiet = [
        (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0),
    ]

    def measure(self, rounds):
        """Prints a table; gives the commands that missed their budget."""
        commands = self.commands()
        times = {name: [] for name, _, _ in commands}
        for _, command, _ in commands:
            self.once(command)
        for _ in range(rounds):
            for name, command, _ in commands:
                times[name].append(self.once(command))
        low = {name: min(values) for name, values in times.items()}
        middle = {name: statistics.median(values) for name, values in times.items()}
        print(f"\n{self.name} ({self.store.stat().st_size / 1e6:.1f} MB, {rounds} rounds)")
        print(f"  {'':32} {'min':>9} {'median':>9} {'ratio':>7} {'budget':>7}")
        missed = []
        for name, _, budget in commands:
            ratio = min(middle[name] / middle["bare"], low[name] / low["bare"])
            line = f"  {name:32} {low[name]:6.2f} ms {middle[name]:6.2f} ms"
            if budget is not None:
                line += f" {ratio:6.2f}x {budget:6.1f}x"
                if ratio > budget:
                    line += "  missed"
                    missed.append(f"{self.name}: {name}")
            print(line, flush=True)
        return missed


def main():
    chosen = arguments()
    drill = chosen.drill.resolve()
    if not drill.is_file():
        sys.exit(f"{drill} is not there; `cargo build --release` makes it")
    examples = (chosen.examples or drill.parent / "examples").resolve()
    build_examples(examples)
    missed = []
    with tempfile.TemporaryDirectory(prefix="drill-bench-") as place:
        place = Path(place)
        empty = World(place, "empty store", drill, examples)
        shipped = empty.shipped_items()
        missed += empty.measure(chosen.rounds)

        deck = World(place, f"{chosen.attempts} attempts, a deck of {chosen.cards} cards", drill, examples)
        ids = deck.add_deck(chosen.cards)
        deck.fill(shipped + ids, chosen.attempts)
        missed += deck.measure(chosen.rounds)
        deck.item = ids[-1]
        deck.name += ", the last of them shown"
        missed += deck.measure(chosen.rounds)

        own = World(place, f"{chosen.attempts} attempts, {chosen.cards} cards of one's own", drill, examples)
        own.fill(shipped + [f"card/mine.card-{number:05}" for number in range(chosen.cards)], chosen.attempts)
        missed += own.measure(chosen.rounds)
    if missed:
        print("\nbudgets missed:\n  " + "\n  ".join(missed))
    else:
        print("\nall budgets kept")
    return 1 if missed and chosen.strict else 0


if __name__ == "__main__":
    sys.exit(main())
