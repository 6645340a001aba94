//! A small valid content set for tests, in the layout of the repository.

use super::embedded::Stored;

pub const PROBLEM: &str = r#"{
  "format": 1,
  "title": "Add it up",
  "difficulty": "easy",
  "pattern": "prefix-sums",
  "topics": ["arrays"],
  "minutes": 15,
  "brief": "You get some numbers. Tell me what they come to.",
  "clarify": [
    {"question": "Can the list be empty?", "asks": ["empty", "none"], "answer": "Yes; then the answer is 0.", "matters": true}
  ],
  "signature": {"kind": "function", "name": "add_up", "params": [{"name": "numbers", "type": "int[]"}], "returns": "int"},
  "outputs": [{"of": "return", "compare": "exact"}],
  "validator": [
    {"on": "numbers", "length": [0, 1000]},
    {"on": "numbers[]", "range": [-1000, 1000]}
  ],
  "hints": ["What is the answer for none?", "Walk once.", "Keep what you have so far."],
  "complexity": {"time": ["O(1)", "O(n)", "O(n^2)"], "space": ["O(1)", "O(n)", "O(n^2)"]},
  "approaches": [
    {"name": "one walk", "right": true, "time": "O(n)", "space": "O(1)"},
    {"name": "each from the start", "right": false, "time": "O(n^2)", "space": "O(1)"}
  ],
  "pitfalls": ["Starting at 1."],
  "wrong": [{"file": "starts-at-one.py", "verdict": "wrong_answer", "does": "starts at 1"}, {"file": "first-only.py", "verdict": "wrong_answer", "does": "takes the first"}, {"file": "too-slow.py", "verdict": "time_limit", "does": "adds from the start each time"}],
  "follow_ups": [
    {"question": "And as a stream?", "good_answer": "The same, with one number kept."},
    {"question": "And with many machines?", "good_answer": "Each adds its part."}
  ],
  "same_as": ["LeetCode 1480"],
  "variants": []
}
"#;

pub const TESTS: &str = r#"{
  "format": 1,
  "examples": [
    {"name": "three", "arguments": [[1, 2, 3]], "expected": [6]},
    {"name": "none", "arguments": [[]], "expected": [0]}
  ],
  "cases": [
    {"name": "c1", "catches": "a", "arguments": [[1]], "expected": [1]},
    {"name": "c2", "catches": "a", "arguments": [[2]], "expected": [2]},
    {"name": "c3", "catches": "a", "arguments": [[3]], "expected": [3]},
    {"name": "c4", "catches": "a", "arguments": [[4]], "expected": [4]},
    {"name": "c5", "catches": "a", "arguments": [[5]], "expected": [5]},
    {"name": "c6", "catches": "a", "arguments": [[6]], "expected": [6]},
    {"name": "c7", "catches": "a", "arguments": [[7]], "expected": [7]},
    {"name": "c8", "catches": "a", "arguments": [[8]], "expected": [8]},
    {"name": "c9", "catches": "a", "arguments": [[9]], "expected": [9]},
    {"name": "c10", "catches": "a", "arguments": [[10]], "expected": [10]},
    {"name": "c11", "catches": "a", "arguments": [[-1]], "expected": [-1]},
    {"name": "c12", "catches": "a", "arguments": [[1, -1]], "expected": [0]}
  ],
  "generated": [
    {"name": "long", "catches": "a", "seed": 1, "size": 100, "arguments": [{"make": "ints", "length": "size", "low": 0, "high": 1000}], "expected": [1]}
  ]
}
"#;

pub const STATEMENT: &str = "You get a list of numbers. Return their sum.

*Example 1.* `[1, 2, 3]` -> `6`. All three count.

*Example 2.* `[]` -> `0`. Nothing comes to nothing.

Constraints: 0 to 1,000 numbers, each -1,000 to 1,000.
";

pub const DESIGN: &str = r#"{
  "format": 1,
  "title": "A counter for everybody",
  "minutes": 45,
  "functional": [{"text": "Count visits.", "asks": ["count", "visits"]}],
  "non_functional": [{"text": "Losing one visit in a thousand is fine.", "asks": ["loss", "exact"]}],
  "inputs": [
    {"name": "visits", "value": "100M/day", "says": "visits of all pages"},
    {"name": "row", "value": "100 B", "says": "one visit, stored"}
  ],
  "estimates": [
    {"name": "rate", "question": "How many visits a second?", "formula": "visits", "unit": "/s", "drives": "One machine takes it."},
    {"name": "stored", "question": "How much a year?", "formula": "visits * row * year", "unit": "TB", "drives": "At {=rate}, keep sums only."}
  ],
  "cruxes": [
    {"name": "hot-page", "issue": "One page gets most.", "missed": "One row.", "named": "Several rows.", "resolved": "Sums in memory first."},
    {"name": "loss", "issue": "What may be lost?", "missed": "Nothing said.", "named": "A log.", "resolved": "A buffer, and its size."},
    {"name": "late", "issue": "Late visits.", "missed": "Ignored.", "named": "By arrival.", "resolved": "By their own time."}
  ],
  "api": ["POST /visits {page}"],
  "schema": ["sums: page, day, count"],
  "architecture": "client -> counter -> sum-store [{=rate}]",
  "bottlenecks": ["One page at {=rate}."],
  "scaling": ["Sums in memory."],
  "edge_cases": ["A visit comes twice."],
  "follow_ups": [
    {"question": "Unique visitors?", "good_answer": "A sketch."},
    {"question": "By country?", "good_answer": "One more key."}
  ],
  "curveball": {"question": "A robot visits.", "good_answer": "Mark it."},
  "sources": [{"title": "Own arithmetic", "checked": "2026-11-22"}]
}
"#;

pub const STAR: &str = r#"{
  "format": 1, "kind": "star", "name": "drill", "title": "Questions",
  "themes": [{"id": "conflict", "title": "Conflict"}],
  "questions": [
    {"slug": "conflict-1", "theme": "conflict", "question": "Tell me about a conflict.", "minutes": 12,
     "signals": ["influence"], "looks_for": "Facts.", "probes": ["Why?", "And then?"],
     "good_signs": ["Names the other view.", "Says what changed."], "red_flags": ["Blame.", "No end."]},
    {"slug": "conflict-2", "theme": "conflict", "shape": "opener", "question": "Introduce yourself.", "minutes": 10,
     "signals": ["communication"], "looks_for": "A thread.", "probes": ["Why?", "And then?"],
     "good_signs": ["Two minutes.", "An end."], "red_flags": ["A list.", "No end."]}
  ]
}
"#;

pub const CARDS: &str = r#"{
  "format": 1, "kind": "card", "name": "drill", "title": "Patterns", "topic": "patterns",
  "cards": [{"slug": "pair-sum", "front": "Why does \"two\nends\" work?", "back": "It drops nothing."}]
}
"#;

pub const CURRICULUM: &str = r#"{
  "format": 1, "title": "The plan",
  "phases": [{"id": "first", "title": "First", "weeks": [1, 8], "topics": [
    {"id": "a", "title": "A", "priority": 0, "needs": [], "tasks": [{"id": "a-1", "title": "Do", "minutes": 30}]},
    {"id": "b", "title": "B", "priority": 3, "needs": ["a"], "tasks": [{"id": "b-1", "title": "Do", "minutes": 30}]}
  ]}],
  "capstones": [{"id": "shop", "title": "Shop", "minutes": 600, "parts": ["Cart"]}],
  "milestones": [{"id": "ten", "title": "Ten", "kind": "coding", "at_least": 10}],
  "checklists": [{"id": "list", "title": "List", "items": ["One"]}]
}
"#;

/// Sorted by path.
pub static FILES: &[(&str, Stored)] = &[
    ("decks/cards/patterns.json", Stored::Plain(CARDS)),
    (
        "decks/coding.json",
        Stored::Plain(
            r#"{"format": 1, "kind": "coding", "name": "drill", "title": "Coding", "items": [{"slug": "add-up", "week": 1}]}"#,
        ),
    ),
    ("decks/curriculum.json", Stored::Plain(CURRICULUM)),
    (
        "decks/design.json",
        Stored::Plain(
            r#"{"format": 1, "kind": "design", "name": "drill", "title": "Design", "items": [{"slug": "visit-counter", "family": "counting"}]}"#,
        ),
    ),
    ("decks/star.json", Stored::Plain(STAR)),
    ("problems/coding/add-up/editorial.md", Stored::Plain("*Brute force.* Add.\n")),
    ("problems/coding/add-up/problem.json", Stored::Plain(PROBLEM)),
    (
        "problems/coding/add-up/solutions/brute.py",
        Stored::Plain("def add_up(numbers):\n    return sum(numbers)\n"),
    ),
    ("problems/coding/add-up/solutions/solution.go", Stored::Plain("package main\n")),
    (
        "problems/coding/add-up/solutions/solution.py",
        Stored::Plain("def add_up(numbers):\n    return sum(numbers)\n"),
    ),
    ("problems/coding/add-up/statement.md", Stored::Plain(STATEMENT)),
    ("problems/coding/add-up/tests.json", Stored::Plain(TESTS)),
    (
        "problems/coding/add-up/wrong/first-only.py",
        Stored::Plain("def add_up(numbers):\n    return numbers[0]\n"),
    ),
    (
        "problems/coding/add-up/wrong/starts-at-one.py",
        Stored::Plain("def add_up(numbers):\n    return 1 + sum(numbers)\n"),
    ),
    ("problems/coding/add-up/wrong/too-slow.py", Stored::Plain("def add_up(numbers):\n    return 0\n")),
    ("problems/design/visit-counter/design.json", Stored::Plain(DESIGN)),
    (
        "problems/design/visit-counter/guide.md",
        Stored::Plain(
            "**Numbers.** Visits come at 100M/day, which is {=rate}. A year of 100 B rows is {=stored:GB}.\n",
        ),
    ),
    ("problems/design/visit-counter/prompt.md", Stored::Plain("Count the visits of our pages.\n")),
];
