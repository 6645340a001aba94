#!/usr/bin/env python3
"""Would the tests of a problem notice a small slip? Each mutant is the Python reference with one small change: a flipped
comparison, a constant off by one, a dropped statement, ... The judge runs it on all cases of the problem; a mutant that
every case accepts shows a case that is missing, or changes nothing that could be seen.

    python3 benches/mutation.py                                  all problems of problems/coding
    python3 benches/mutation.py problems/coding/two-coupons ...  some of them
    python3 benches/mutation.py --list problems/coding/...       the mutants only, nothing runs
    python3 benches/mutation.py --prove problems/coding/...      holds the mutants listed as equivalent against the reference

The program is --drill, else $DRILL, else target/release/drill, else a `drill` beside this script. It works on a store of its
own that is removed at the end; nothing of yours is read or changed. Mutants are first run on the cases by hand and the small
generated ones and, if they survive, on all. Loops without an end are stopped by the judge's time limit.

A mutant that behaves exactly like the reference is listed in equivalent-mutants.json beside this script: a list for each
slug, with the line that `was` there, what it `becomes` (as the survivors are printed; "" where a line is gone) and a `reason`;
`line` tells equal lines apart and may be left out. These are not counted. --prove runs them on 10,000 random inputs, made by
the problem's own generators with fresh seeds, small sizes and mostly narrow ranges; a mutant that disagrees once is not
equivalent.

With --strict the exit status is 1 when more than 5 % of the mutants of any problem survive, when more than 10 % of them are
listed as equivalent (two are always allowed), when an entry of the list fits no mutant, or when --prove finds that one
disagrees. Needs Python 3.9 or later, and nothing else.
"""

import argparse
import ast
import concurrent.futures
import copy
import difflib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
MOST_SURVIVORS = 0.05
MOST_EQUIVALENT = 0.10
ALWAYS_ALLOWED = 2
SMALL = 2_000  # generated cases up to this size run in the first round
BATCH = 400  # inputs in one file of tests while proving
NO_DIGEST = "fnv1a64:0000000000000000"


# Mutations. Each of these functions takes a node and yields changed copies of it.

COMPARISONS = {
    ast.Lt: [ast.LtE, ast.Gt],
    ast.LtE: [ast.Lt, ast.Gt],
    ast.Gt: [ast.GtE, ast.Lt],
    ast.GtE: [ast.Gt, ast.Lt],
    ast.Eq: [ast.NotEq],
    ast.NotEq: [ast.Eq],
    ast.Is: [ast.IsNot],
    ast.IsNot: [ast.Is],
    ast.In: [ast.NotIn],
    ast.NotIn: [ast.In],
}
OPERATORS = {
    ast.Add: [ast.Sub],
    ast.Sub: [ast.Add],
    ast.Mult: [ast.FloorDiv],
    ast.Div: [ast.Mult],
    ast.FloorDiv: [ast.Mult],
    ast.Mod: [ast.FloorDiv],
    ast.Pow: [ast.Mult],
    ast.LShift: [ast.RShift],
    ast.RShift: [ast.LShift],
    ast.BitAnd: [ast.BitOr],
    ast.BitOr: [ast.BitAnd],
    ast.BitXor: [ast.BitOr],
}
TWINS = [
    ("min", "max"),
    ("any", "all"),
    ("left", "right"),
    ("bisect_left", "bisect_right"),
    ("append", "appendleft"),
    ("pop", "popleft"),
    ("find", "rfind"),
    ("startswith", "endswith"),
    ("isdigit", "isalpha"),
    ("lstrip", "rstrip"),
    ("ceil", "floor"),
    ("heappush", "heappop"),
]
SWAPPED = {**dict(TWINS), **{second: first for first, second in TWINS}}
TRANSPARENT = {"sorted", "reversed", "abs", "set", "list", "int", "bool", "tuple", "str"}


def negated(test):
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return test.operand
    return ast.UnaryOp(ast.Not(), test)


def shifted(node, by):
    operation = ast.Add() if by > 0 else ast.Sub()
    return ast.BinOp(copy.deepcopy(node), operation, ast.Constant(abs(by)))


def changed(node, **fields):
    new = copy.copy(node)
    for name, value in fields.items():
        setattr(new, name, value)
    return new


def without(items, index):
    return items[:index] + items[index + 1 :]


def with_item(items, index, item):
    return items[:index] + [item] + items[index + 1 :]


def is_maximum(node):
    """`if a > b: b = a`: whether equal values are copied cannot be seen."""
    if not (isinstance(node, ast.If) and isinstance(node.test, ast.Compare) and len(node.test.ops) == 1):
        return False
    if node.orelse or len(node.body) != 1 or not isinstance(node.body[0], ast.Assign) or len(node.body[0].targets) != 1:
        return False
    sides = {ast.unparse(node.test.left), ast.unparse(node.test.comparators[0])}
    return sides == {ast.unparse(node.body[0].targets[0]), ast.unparse(node.body[0].value)}


def of_expression(node):
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            for other in COMPARISONS.get(type(operator), []):
                yield changed(node, ops=with_item(node.ops, index, other()))
    elif isinstance(node, ast.Constant):
        yield from of_constant(node)
    elif isinstance(node, ast.BinOp):
        for other in OPERATORS.get(type(node.op), []):
            yield changed(node, op=other())
        yield node.left
        yield node.right
    elif isinstance(node, ast.BoolOp):
        yield changed(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
        for index in range(len(node.values)):
            rest = without(node.values, index)
            yield rest[0] if len(rest) == 1 else changed(node, values=rest)
    elif isinstance(node, ast.UnaryOp):
        yield node.operand
    elif isinstance(node, ast.IfExp):
        yield changed(node, test=negated(node.test))
        yield node.body
        yield node.orelse
    elif isinstance(node, ast.Subscript):
        yield from of_subscript(node)
    elif isinstance(node, ast.Call):
        yield from of_call(node)
    elif isinstance(node, ast.Attribute) and node.attr in SWAPPED:
        yield changed(node, attr=SWAPPED[node.attr])
    elif isinstance(node, ast.comprehension):
        for index, test in enumerate(node.ifs):
            yield changed(node, ifs=without(node.ifs, index))
            yield changed(node, ifs=with_item(node.ifs, index, negated(test)))


def of_constant(node):
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, (int, float)):
        yield ast.Constant(value + 1)
        yield ast.Constant(value - 1)
    elif isinstance(value, str) and value:
        yield ast.Constant("")
    elif isinstance(value, str):
        yield ast.Constant("?")


def of_subscript(node):
    if isinstance(node.slice, ast.Slice):
        for name in ("lower", "upper"):
            bound = getattr(node.slice, name)
            if bound is not None:
                yield changed(node, slice=changed(node.slice, **{name: None}))
                yield changed(node, slice=changed(node.slice, **{name: shifted(bound, 1)}))
                yield changed(node, slice=changed(node.slice, **{name: shifted(bound, -1)}))
        if node.slice.step is not None:
            yield changed(node, slice=changed(node.slice, step=None))
    elif not isinstance(node.slice, (ast.Tuple, ast.Constant)):
        # a constant is changed as such; a key of a map that is shifted is a plain mistake as well
        yield changed(node, slice=shifted(node.slice, 1))
        yield changed(node, slice=shifted(node.slice, -1))


def of_call(node):
    name = node.func.id if isinstance(node.func, ast.Name) else None
    if name in SWAPPED:
        yield changed(node, func=ast.Name(SWAPPED[name], ast.Load()))
    if name == "range" and 1 <= len(node.args) <= 3:
        start, *rest = node.args if len(node.args) > 1 else [ast.Constant(0), *node.args]
        for by in (1, -1):
            yield changed(node, args=[shifted(start, by) if len(node.args) > 1 else ast.Constant(by), *rest])
            yield changed(node, args=[*node.args[:-1][:1], shifted(rest[0], by), *rest[1:]])
    if name in TRANSPARENT and len(node.args) == 1:
        argument = node.args[0]
        same_kind = name in {"sorted", "reversed", "set"}
        yield ast.Call(ast.Name("list", ast.Load()), [argument], []) if same_kind else argument
    if name in {"min", "max"} and len(node.args) > 1:
        for index in range(len(node.args)):
            rest = without(node.args, index)
            yield rest[0] if len(rest) == 1 else changed(node, args=rest)
    if len(node.args) == 2 and name not in {"range", "min", "max"}:
        yield changed(node, args=[node.args[1], node.args[0]])
    for index in range(len(node.keywords)):
        yield changed(node, keywords=without(node.keywords, index))


UNTOUCHED = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Pass, ast.Nonlocal, ast.Global)


def of_statement(node):
    """Changed statements; None where the statement is gone."""
    if isinstance(node, UNTOUCHED):
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return
    if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__slots__":
        return
    yield None
    if isinstance(node, ast.If):
        yield changed(node, test=negated(node.test))
        yield changed(node, test=ast.Constant(True))
        if node.orelse:
            yield changed(node, orelse=[])
            yield changed(node, test=ast.Constant(False))
    elif isinstance(node, ast.While):
        yield changed(node, test=negated(node.test))
    elif isinstance(node, ast.Return) and node.value is not None:
        yield changed(node, value=None)
    elif isinstance(node, ast.AugAssign):
        for other in OPERATORS.get(type(node.op), []):
            yield changed(node, op=other())
        yield ast.Assign([node.target], node.value)
    elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Tuple):
        # a swap done one after the other, where one value needs another target's old one
        target = node.targets[0]
        if isinstance(target, ast.Tuple) and len(target.elts) == len(node.value.elts):
            if places(target.elts) & places(node.value.elts[1:]):
                yield [ast.Assign([left], right) for left, right in zip(target.elts, node.value.elts)]
    elif isinstance(node, ast.Break):
        yield ast.Continue()
    elif isinstance(node, ast.Continue):
        yield ast.Break()


def places(trees):
    """What they read or write: names, attributes, elements."""
    kinds = (ast.Name, ast.Attribute, ast.Subscript)
    return {ast.unparse(one) for tree in trees for one in ast.walk(tree) if isinstance(one, kinds)}


ANNOTATIONS = {
    ("arg", "annotation"),
    ("AnnAssign", "annotation"),
    ("FunctionDef", "returns"),
    ("FunctionDef", "decorator_list"),
}


def variants(tree):
    """Trees with one change each, and the line of the change. The tree itself is changed and put right again."""

    def walk(node):
        for field, value in ast.iter_fields(node):
            if (type(node).__name__, field) in ANNOTATIONS:
                continue
            if isinstance(value, list):
                yield from walk_list(node, value)
            elif isinstance(value, ast.AST):
                keep = isinstance(node, ast.If) and field == "test" and is_maximum(node)
                for new in () if isinstance(value, ast.stmt) else of_expression(value):
                    if keep and isinstance(new, ast.Compare) and widened(value, new):
                        continue
                    setattr(node, field, new)
                    yield getattr(value, "lineno", getattr(node, "lineno", 0))
                    setattr(node, field, value)
                yield from walk(value)

    def walk_list(node, items):
        for index, item in enumerate(items):
            if not isinstance(item, ast.AST):
                continue
            before = list(items)
            for new in of_statement(item) if isinstance(item, ast.stmt) else of_expression(item):
                if isinstance(new, list):
                    items[index : index + 1] = new
                elif new is None:
                    items[index : index + 1] = [ast.Pass()] if len(items) == 1 else []
                else:
                    items[index] = new
                yield getattr(item, "lineno", getattr(node, "lineno", 0))
                items[:] = before
            yield from walk(item)

    for line in walk(tree):
        yield line, tree


def widened(old, new):
    kinds = {type(old.ops[0]), type(new.ops[0])}
    return kinds in ({ast.Lt, ast.LtE}, {ast.Gt, ast.GtE})


class Mutant:
    def __init__(self, line, source, was, becomes):
        self.line, self.source, self.was, self.becomes = line, source, was, becomes

    def __str__(self):
        lines = [f"  line {self.line}"]
        lines += [f"    - {line}" for line in self.was.split("\n") if line]
        lines += [f"    + {line}" for line in self.becomes.split("\n") if line] or ["    +"]
        return "\n".join(lines)


def difference(old, new):
    """The changed lines, before and after, without their indentation."""
    was, becomes = [], []
    for line in difflib.ndiff(old.split("\n"), new.split("\n")):
        if line.startswith("- "):
            was.append(line[2:].strip())
        elif line.startswith("+ "):
            becomes.append(line[2:].strip())
    return "\n".join(was), "\n".join(becomes)


def code_of(source):
    """What Python makes of it, to leave out mutants that differ only in form; None where it is no program."""

    def told(code):
        constants = tuple(told(one) if hasattr(one, "co_code") else (type(one), repr(one)) for one in code.co_consts)
        return code.co_code, constants, code.co_names, code.co_varnames

    try:
        return told(compile(source, "solution.py", "exec", optimize=2))
    except (SyntaxError, ValueError):
        return None


def mutants_of(text):
    tree = ast.parse(text)
    original = ast.unparse(tree)
    seen = {code_of(original)}
    found = []
    for line, mutated in variants(tree):
        # deep trees are shared by the copies, so the text is taken at once
        source = ast.unparse(ast.fix_missing_locations(mutated))
        code = code_of(source)
        if code is None or code in seen:
            continue
        seen.add(code)
        found.append(Mutant(line, source + "\n", *difference(original, source)))
    return found


# Judging.


class Broken(Exception):
    """drill did not do what it was asked."""


class Bench:
    """A deck of one's own in a folder of its own, with the problem under test in it."""

    def __init__(self, drill, folder):
        self.drill, self.folder = drill, Path(folder)
        self.deck = self.folder / "deck"
        self.deck.mkdir()
        cache = os.environ.get("DRILL_CACHE_DIR") or str(self.folder / "cache")
        self.environment = {**os.environ, "DRILL_CACHE_DIR": cache}
        for name in ("DATA", "CONFIG"):
            self.environment[f"DRILL_{name}_DIR"] = str(self.folder / name.lower())
        for language in ("GO", "RUST", "NODE", "JAVA", "CPP"):
            # only Python is judged here
            self.environment[f"DRILL_{language}"] = str(self.folder / "none")
        self.slugs = []

    def run(self, *arguments):
        command = [str(self.drill), *map(str, arguments)]
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)

    def put(self, slug, problem, tests):
        """A copy of a problem with other tests, only the Python reference, and wrong solutions that end at once."""
        target = self.deck / slug
        if target.exists():
            shutil.rmtree(target)
        shutil.copytree(problem, target, ignore=shutil.ignore_patterns("*.go", "brute.py", "wrong"))
        data = json.loads((problem / "problem.json").read_text(encoding="utf-8"))
        data["variants"] = []
        names = ("one.py", "two.py", "three.py")
        data["wrong"] = [{"file": name, "verdict": "runtime_error", "does": "nothing"} for name in names]
        (target / "wrong").mkdir()
        for wrong in data["wrong"]:
            (target / "wrong" / wrong["file"]).write_text("raise SystemExit\n", encoding="utf-8")
        (target / "problem.json").write_text(json.dumps(data), encoding="utf-8")
        (target / "tests.json").write_text(json.dumps(tests), encoding="utf-8")

    def register(self, slug):
        """Lets the judge know of it; drill takes only what is complete."""
        if slug not in self.slugs:
            self.slugs.append(slug)
            deck = {"format": 1, "kind": "coding", "name": "mutants", "title": "Mutants"}
            deck["items"] = [{"slug": one} for one in self.slugs]
            (self.deck / "deck.json").write_text(json.dumps(deck), encoding="utf-8")
            self.run("deck", "remove", "mutants")
            done = self.run("deck", "add", self.deck)
            if done.returncode != 0:
                raise Broken(done.stderr or done.stdout)

    def judge(self, slug, source, name):
        """The verdict, and the case that failed first."""
        file = self.folder / f"{name}.py"
        file.write_text(source, encoding="utf-8")
        done = self.run("test", f"coding/mutants.{slug}", file, "--lang", "python", "--first", "--json")
        file.unlink()
        try:
            report = json.loads(done.stdout)
        except ValueError:
            raise Broken(done.stderr or done.stdout or f"exit status {done.returncode}") from None
        failed = [case["name"] for case in report["cases"] if case["verdict"] != "accepted"]
        return report["verdict"], (failed[0] if failed else None)


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def examine(bench, problem, mutants, jobs):
    """Those mutants that every case accepts."""
    slug = problem.name
    tests = read_json(problem / "tests.json")
    quick = {**tests, "generated": [case for case in tests.get("generated", []) if case["size"] <= SMALL]}
    rounds = [(f"{slug}-quick", quick)]
    if len(quick["generated"]) < len(tests.get("generated", [])):
        rounds.append((slug, tests))
    reference = (problem / "solutions/solution.py").read_text(encoding="utf-8")
    for name, cases in rounds:
        bench.put(name, problem, cases)
        bench.register(name)
    alive = list(mutants)
    for name, _ in rounds:
        # the reference first: its times are what the limits are made of
        verdict, case = bench.judge(name, reference, "reference")
        if verdict != "accepted":
            raise Broken(f"the reference itself is not accepted: {verdict} at {case}")
        with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
            verdicts = pool.map(lambda pair: bench.judge(name, pair[1].source, f"mutant{pair[0]}"), enumerate(alive))
            alive = [mutant for mutant, (verdict, _) in zip(alive, verdicts) if verdict == "accepted"]
        if not alive:
            break
    return alive


# Proving that a mutant is equivalent, as far as chance can tell.


def fresh(argument, chance, width):
    """An argument's recipe with narrower ranges."""
    if isinstance(argument, list):
        return [fresh(one, chance, width) for one in argument]
    if not isinstance(argument, dict):
        return argument
    made = {key: fresh(value, chance, width) for key, value in argument.items()}
    low, high = made.get("low"), made.get("high")
    if width and isinstance(low, int) and isinstance(high, int) and high - low > width:
        around_zero = max(low, min(high - width, -width // 2))
        start = chance.choice([low, high - width, chance.randint(low, high - width), around_zero])
        made["low"], made["high"] = start, start + width
    letters = made.get("alphabet")
    if width and isinstance(letters, str) and len(set(letters)) > 2 and "-" not in letters and chance.random() < 0.3:
        made["alphabet"] = "".join(chance.sample(sorted(set(letters)), 2))
    value = made.get("value")
    if set(made) == {"value"} and isinstance(value, int) and not isinstance(value, bool) and chance.random() < 0.7:
        made["value"] = chance.choice([chance.randint(0, 8), chance.randint(-width - 1, width + 1), value])
    longest = made.get("longest")
    if isinstance(longest, int) and isinstance(made.get("low"), int) and isinstance(made.get("high"), int):
        made["longest"] = max(1, min(longest, made["high"] - made["low"]))
    for name in ("length", "count", "rows", "columns", "nodes"):
        if isinstance(made.get(name), int) and made[name] > 60:
            made[name] = "size"
    return made


def random_tests(tests, count, chance):
    """Tests with `count` generated cases like those of the problem, but small."""
    cases = []
    for number in range(count):
        like = chance.choice(tests["generated"])
        width = chance.choice([0, 0, 1, 2, 3, 5, 10, 30])
        case = {key: value for key, value in like.items() if key not in ("expected", "digest")}
        case["name"], case["catches"] = f"random {number}", "a difference"
        case["seed"] = chance.randrange(2**32)
        case["size"] = chance.choice([1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 25, 40])
        if like["size"] <= 40 and chance.random() < 0.3:
            case["size"] = like["size"]  # some problems know one size only
        case["arguments"] = fresh(case["arguments"], chance, width)
        if "operations" in case:
            case["operations"] = fresh(case["operations"], chance, width)
        cases.append(case)
    return {**tests, "generated": cases}


def legal_tests(bench, slug, problem, tests, count, chance):
    """As above, without those that break the problem's own rules, and with what the reference returns."""
    outputs = read_json(problem / "problem.json")["outputs"]
    exact = all(output["compare"] == "exact" for output in outputs)
    # drill names at most a hundred mistakes of a file; "nothing is expected" would be one for each case
    drawn = random_tests(tests, 2 * BATCH if exact else 45, chance)
    while True:
        known = [{**case, "digest": NO_DIGEST} for case in drawn["generated"]] if exact else drawn["generated"]
        bench.put(slug, problem, {**drawn, "generated": known})
        done = bench.run("deck", "check", "--json", bench.deck / slug)
        bad = set()
        for error in json.loads(done.stdout)["errors"]:
            place = re.match(r"generated\[(\d+)\]", error.get("path") or "")
            if place and error["message"] != "nothing is expected":
                bad.add(int(place[1]))
        if not bad:
            break
        drawn["generated"] = [case for index, case in enumerate(drawn["generated"]) if index not in bad]
    drawn["generated"] = drawn["generated"][:count]
    bench.put(slug, problem, drawn)
    done = bench.run("deck", "check", "--run", "--fill", bench.deck / slug)
    filled = read_json(bench.deck / slug / "tests.json")
    kept = [case for case in filled["generated"] if "expected" in case or "digest" in case]
    if not kept:
        raise Broken(f"no random input could be made: {done.stdout}{done.stderr}")
    for case in kept:
        if "expected" in case:
            pairs = zip(outputs, case["expected"])
            case["expected"] = [[value] if output["compare"] == "any_of" else value for output, value in pairs]
    bench.put(slug, problem, {**filled, "generated": kept})
    bench.register(slug)
    return len(kept)


def prove(bench, problem, mutants, inputs, seed):
    """Runs mutants and reference on random inputs; the mutants that disagreed, each with the input."""
    tests = read_json(problem / "tests.json")
    if not tests.get("generated"):
        raise Broken("it has no generated cases to draw from")
    chance = random.Random(seed)
    slug, ran, told = f"{problem.name}-random", 0, []
    open_ones = list(mutants)
    while ran < inputs and open_ones:
        before = ran
        ran += legal_tests(bench, slug, problem, tests, min(BATCH, inputs - ran), chance)
        if ran == before:
            raise Broken("no random input could be made")
        left = []
        for mutant in open_ones:
            verdict, case = bench.judge(slug, mutant.source, "equivalent")
            if verdict == "accepted":
                left.append(mutant)
                continue
            drawn = read_json(bench.deck / slug / "tests.json")["generated"]
            told.append((mutant, verdict, next((one for one in drawn if one["name"] == case), case)))
        open_ones = left
    return ran, told


# The table.


def plain(text):
    """Without brackets: versions of Python write them in different places."""
    return text.replace("(", "").replace(")", "")


def listed(equivalents, slug, mutants):
    """Splits the mutants into those listed as equivalent and the others; and the entries that fit none."""
    entries = equivalents.get(slug, [])
    same, others, used = [], [], set()
    for mutant in mutants:
        for index, entry in enumerate(entries):
            told = (plain(entry["was"]), plain(entry["becomes"]), entry.get("line", mutant.line))
            if told == (plain(mutant.was), plain(mutant.becomes), mutant.line):
                used.add(index)
                same.append(mutant)
                break
        else:
            others.append(mutant)
    return same, others, [entry for index, entry in enumerate(entries) if index not in used]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("problems", nargs="*", type=Path, help="folders of problems; default: all of problems/coding")
    parser.add_argument("--drill", type=Path, help="the program")
    parser.add_argument("--equivalent", type=Path, help="the list of equivalent mutants")
    parser.add_argument("--jobs", type=int, default=max(1, (os.cpu_count() or 2) // 2), help="mutants at a time")
    parser.add_argument("--inputs", type=int, default=10_000, help="random inputs a problem for --prove (default 10,000)")
    parser.add_argument("--seed", type=int, default=None, help="seed of --prove; default: another one each time")
    parser.add_argument("--list", action="store_true", help="print the mutants, run nothing")
    parser.add_argument("--prove", action="store_true", help="hold the listed equivalents against the reference")
    parser.add_argument("--json", action="store_true", help="print survivors as entries for the list of equivalents, too")
    parser.add_argument("--strict", action="store_true", help="exit 1 when too many survive")
    chosen = parser.parse_args()
    if not chosen.problems:
        chosen.problems = sorted(path.parent for path in ROOT.glob("problems/coding/*/problem.json"))
    chosen.problems = [path.resolve() for path in chosen.problems]
    if chosen.drill is None:
        places = [os.environ.get("DRILL"), ROOT / "target/release/drill", HERE / "drill"]
        chosen.drill = next((Path(place) for place in places if place and Path(place).is_file()), None)
        if chosen.drill is None and not chosen.list:
            parser.error("no drill found: name it with --drill")
    if chosen.drill is not None:
        chosen.drill = chosen.drill.resolve()
    return chosen


def equivalents_for(chosen, problem):
    """The list beside the problem's own checkout, else the one beside this script."""
    name = "equivalent-mutants.json"
    places = [chosen.equivalent] if chosen.equivalent else [problem.parents[2] / "benches" / name, HERE / name]
    return next((read_json(place) for place in places if place.is_file()), {})


def main():
    chosen = arguments()
    rows, survivors, notes, bad = [], [], [], False
    for problem in chosen.problems:
        slug = problem.name
        mutants = mutants_of((problem / "solutions/solution.py").read_text(encoding="utf-8"))
        same, others, unused = listed(equivalents_for(chosen, problem), slug, mutants)
        if chosen.list:
            print(f"{slug}: {len(mutants)} mutants, {len(same)} of them listed as equivalent")
            print("\n".join(map(str, mutants)))
            continue
        begun = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="drill-mutation-") as folder:
            bench = Bench(chosen.drill, folder)
            try:
                if chosen.prove:
                    if not same:
                        continue
                    ran, told = prove(bench, problem, same, chosen.inputs, chosen.seed)
                    spent = time.monotonic() - begun
                    print(f"{slug}: {len(same)} listed, {ran} inputs, {len(told)} disagree ({spent:.0f} s)", flush=True)
                    for mutant, verdict, case in told:
                        bad = True
                        print(f"{mutant}\n    {verdict}: {json.dumps(case)}", flush=True)
                    continue
                alive = examine(bench, problem, others, chosen.jobs)
            except Broken as why:
                print(f"{slug}: {str(why).strip()}", file=sys.stderr, flush=True)
                bad = True
                continue
        share = len(alive) / len(others) if others else 0.0
        rows.append((slug, len(mutants), len(others) - len(alive), len(same), len(alive), share))
        spent = time.monotonic() - begun
        print(f"{slug}: {len(alive)} of {len(others)} survive ({spent:.0f} s)", file=sys.stderr, flush=True)
        survivors += [(slug, mutant) for mutant in alive]
        bad |= share > MOST_SURVIVORS
        if len(same) > max(ALWAYS_ALLOWED, MOST_EQUIVALENT * len(mutants)):
            notes.append(f"{slug}: {len(same)} of {len(mutants)} mutants are listed as equivalent: too many")
        notes += [f"{slug}: no mutant fits the entry {json.dumps(entry)}" for entry in unused]
    if rows:
        report(rows, survivors, notes, chosen.json)
    return 1 if chosen.strict and (bad or notes) else 0


def report(rows, survivors, notes, as_json):
    mutants, killed, same, alive = (sum(row[column] for row in rows) for column in (1, 2, 3, 4))
    if len(rows) > 1:
        rows.append(("all", mutants, killed, same, alive, alive / max(1, killed + alive)))
    width = max(len(row[0]) for row in rows)
    print(f"{'problem':<{width}}  mutants  killed  equivalent  survived   share")
    for slug, mutants, killed, same, alive, share in rows:
        mark = " *" if share > MOST_SURVIVORS else ""
        print(f"{slug:<{width}}  {mutants:7}  {killed:6}  {same:10}  {alive:8}  {share:5.1%}{mark}")
    before = None
    for slug, mutant in survivors:
        if slug != before:
            print(f"\n{slug}/solutions/solution.py")
        before = slug
        print(mutant)
        if as_json:
            print("    " + json.dumps({"was": mutant.was, "becomes": mutant.becomes, "reason": ""}))
    if notes:
        print("\n" + "\n".join(notes))


if __name__ == "__main__":
    sys.exit(main())
