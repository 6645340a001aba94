//! Each rule of the linter: one mistake, and the finding that names its place.

use super::after;

/// Remembers what was expected and not found, so that one run shows all of it.
fn expect(missing: &mut Vec<String>, expected: &str, found: &[String]) {
    if !found.iter().any(|line| line.starts_with(expected)) {
        missing.push(format!("{expected}\n    {}", found.join("\n    ")));
    }
}

#[test]
fn each_rule_for_problems_holds() {
    let mut missing = Vec::new();
    for (from, to, expected) in [
        ("Add it up", "Sums of it", "E problem.json:3:12 title: the title gives the pattern away: `sums`"),
        (
            "\"minutes\": 15",
            "\"minutes\": 500",
            "E problem.json:7:14 minutes: 500 minutes are out of range, 1 to 90 fit",
        ),
        ("\"minutes\": 15", "\"minutes\": 30", "W problem.json:7:14 minutes: 30 minutes do not go with easy"),
        (
            "come to.",
            "come to. Go. Now.",
            "W problem.json:8:12 brief: the brief has more than three sentences",
        ),
        ("\"empty\", \"none\"", "\"Empty\"", "E problem.json:10:53 clarify[0].asks[0]: `Empty` has capitals"),
        ("\"empty\", \"none\"", "", "E problem.json:10:52 clarify[0].asks: no words to ask by"),
        ("\"matters\": true", "\"matters\": false", "E problem.json:9:14 clarify: no question matters"),
        (", \"Keep what you have so far.\"", "", "E problem.json:18:12 hints: 2 found, 3 wanted"),
        (
            "\"O(1)\", \"O(n)\", \"O(n^2)\"",
            "\"O(n)\", \"O(n^2)\"",
            "E problem.json:19:26 complexity.time: 2 found, at least 3 wanted",
        ),
        (
            "\"space\": \"O(1)\"",
            "\"space\": \"O(2)\"",
            "E problem.json:21:66 approaches[0].space: `O(2)` is none of the choices",
        ),
        ("\"right\": true", "\"right\": false", "E problem.json:20:17 approaches: no approach is right"),
        (
            "first-only.py\", \"verdict\": \"wrong_answer\"",
            "first-only.py\", \"verdict\": \"accepted\"",
            "E problem.json:25:130 wrong[1].verdict: `accepted` is no verdict on a wrong solution",
        ),
        (
            "\"file\": \"first-only.py\"",
            "\"file\": \"frist-only.py\"",
            "E problem.json:25:102 wrong[1].file: there is no file wrong/frist-only.py",
        ),
        (
            "\"file\": \"first-only.py\"",
            "\"file\": \"frist-only.py\"",
            "E problem.json:25:12 wrong: wrong/first-only.py is not in the list",
        ),
        (
            "\"variants\": []",
            "\"variants\": [\"add-up\"]",
            "E problem.json:31:16 variants[0]: a problem is no variant of itself",
        ),
        (
            "\"variants\": []",
            "\"variants\": [\"add-down\"]",
            "E problem.json:31:16 variants[0]: there is no problem `add-down`",
        ),
        ("\"Starting at 1.\"", "\"\"", "E problem.json:24:16 pitfalls[0]: the text is empty"),
        (
            "Starting at 1.",
            "Starting at <b>1</b>.",
            "E problem.json:24:16 pitfalls[0]: HTML is not shown: <b>",
        ),
        ("Starting at 1.", "Starting at ![x](y).", "E problem.json:24:16 pitfalls[0]: images are not shown"),
        (
            "Starting at 1.",
            "Starting\\u001b[2J.",
            "E problem.json:24:17 pitfalls[0]: the character U+001B has no place in content",
        ),
        (
            "Starting at 1.",
            "Starting\\u0000",
            "E problem.json:24:17 pitfalls[0]: the character U+0000 has no place in content",
        ),
        (
            "Starting at 1.",
            "Starting\u{202e}",
            "E problem.json:24:25 : the character U+202E has no place in content",
        ),
        (
            "\"name\": \"add_up\"",
            "\"name\": \"addUp\"",
            "E problem.json:12:45 signature.name: `addUp` is not snake_case",
        ),
        (
            "\"of\": \"return\"",
            "\"of\": \"retrun\"",
            "E problem.json:13:22 outputs[0].of: `retrun` is no parameter",
        ),
        (
            "\"compare\": \"exact\"",
            "\"compare\": {\"tolerance\": 0.1}",
            "E problem.json:13:43 outputs[0].compare: a tolerance is for doubles, not for `int`",
        ),
        (
            "\"compare\": \"exact\"",
            "\"compare\": {\"unordered\": [0]}",
            "E problem.json:13:43 outputs[0].compare: `int` has no level 0 of lists",
        ),
        (
            "\"compare\": \"exact\"",
            "\"compare\": \"node\"",
            "E problem.json:13:43 outputs[0].compare: `int` is no node of an argument",
        ),
        ("{\"on\": \"numbers\",", "{\"on\": \"nmbers\",", "E problem.json:15:5 validator[0]"),
        (
            "\"range\": [-1000, 1000]",
            "\"is\": \"distinkt\"",
            "E problem.json:16:31 validator[1].is: `distinkt` is not known here",
        ),
        (
            "\"length\": [0, 1000]",
            "\"tally\": {\"calls\": {}}",
            "E problem.json:15:5 validator[0]: `tally` stands on `operations`",
        ),
        (
            "\"range\": [-1000, 1000]",
            "\"is\": \"turned\"",
            "E problem.json:16:5 validator[1]: `numbers[]` cannot be turned, which is int; `turned` is about a list",
        ),
    ] {
        let found = after("problem.json", from, to);
        assert!(found.len() <= 3, "{from}: {found:#?}");
        expect(&mut missing, expected, &found);
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn each_rule_for_tests_holds() {
    let mut missing = Vec::new();
    for (from, to, expected) in [
        (
            "[[1, 2, 3]], \"expected\": [6]",
            "[[1, 2, \"3\"]], \"expected\": [6]",
            "E tests.json:4:36 examples[0].arguments: argument `numbers`: at [2]: ",
        ),
        (
            "[[1, 2, 3]], \"expected\": [6]",
            "[[1, 2, 3], 4], \"expected\": [6]",
            "E tests.json:4:36 examples[0].arguments: expected 1 argument, got 2",
        ),
        (
            "[[1, 2, 3]], \"expected\": [6]",
            "[[1, 2, 3000]], \"expected\": [6]",
            "E tests.json:4:37 examples[0].arguments[0]: `numbers[2]`: ",
        ),
        ("\"expected\": [6]}", "\"expected\": [\"6\"]}", "E tests.json:4:62 examples[0].expected[0]: "),
        (
            "\"expected\": [6]}",
            "\"expected\": [6, 7]}",
            "E tests.json:4:61 examples[0].expected: 2 values for 1 outputs",
        ),
        (", \"expected\": [6]}", "}", "E tests.json:4:5 examples[0]: nothing is expected"),
        (
            ", \"expected\": [6]}",
            ", \"expected\": [6], \"operations\": []}",
            "E tests.json:4:80 examples[0].operations: only a class has operations",
        ),
        (
            "\"name\": \"c2\"",
            "\"name\": \"c1\"",
            "E tests.json:9:14 cases[1].name: another case is called `c1`",
        ),
        (
            "[[2]], \"expected\": [2]",
            "[[1]], \"expected\": [1]",
            "W tests.json:9:5 cases[1]: the same input as `c1`",
        ),
        ("\"catches\": \"a\"", "\"catches\": \" \"", "E tests.json:8:31 cases[0].catches: the text is empty"),
        (
            "    {\"name\": \"c2\", \"catches\": \"a\", \"arguments\": [[2]], \"expected\": [2]},\n",
            "",
            "W tests.json:7:12 cases: 11 hidden cases by hand are few",
        ),
        (
            "    {\"name\": \"none\", \"arguments\": [[]], \"expected\": [0]}\n",
            "    {\"name\": \"none\", \"arguments\": [[]], \"expected\": [0]}, {\"name\": \"n1\", \"arguments\": [[8, 1]], \"expected\": [9]}, {\"name\": \"n2\", \"arguments\": [[8, 2]], \"expected\": [10]}\n",
            "E tests.json:3:15 examples: 4 found, 2 to 3 wanted",
        ),
        ("\"high\": 1000}", "\"high\": 1001}", "E tests.json:22:76 generated[0].arguments[0]: `numbers["),
        (
            "\"make\": \"ints\", \"length\": \"size\", \"low\": 0, \"high\": 1000",
            "\"make\": \"partners\", \"length\": \"size\", \"low\": 0, \"high\": 1000",
            "E tests.json:22:5 generated[0]: arguments[0]: `length` is 100, must be odd",
        ),
        ("\"make\": \"ints\"", "\"make\": \"intz\"", "E tests.json:22:"),
        ("\"high\": 1000}", "\"high\": -1}", "E tests.json:22:5 generated[0]: arguments[0]: "),
        (
            "\"high\": 1000}",
            "\"hihg\": 1000}",
            "E tests.json:22:121 generated[0].arguments[0].hihg: unknown field `hihg`",
        ),
        (
            "1000}], \"expected\": [1]",
            "1000}], \"digest\": \"fnv1a64:12\"",
            "E tests.json:22:147 generated[0].digest: a digest is",
        ),
        ("1000}], \"expected\": [1]", "1000}]", "E tests.json:22:5 generated[0]: nothing is expected"),
        ("\"format\": 1", "\"format\": 2", "E tests.json:2:13 format: format 2 is not known here"),
        (
            "\"seed\": 1",
            "\"seed\": 1, \"sede\": 2",
            "E tests.json:22:49 generated[0].sede: unknown field `sede`",
        ),
        ("\"name\": \"long\"", "\"name\": \"l\\u0007\"", ""),
    ] {
        let found = after("tests.json", from, to);
        if expected.is_empty() {
            assert_eq!(found, [] as [&str; 0], "{from}");
        }
        assert!(found.len() <= 2, "{from}: {found:#?}");
        expect(&mut missing, expected, &found);
    }
    missing.retain(|line| line.starts_with(['E', 'W']));
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn each_rule_for_systems_holds() {
    let mut missing = Vec::new();
    for (file, from, to, expected) in [
        (
            "design.json",
            "\"visits * row * year\"",
            "\"visits * rows\"",
            "E design.json:13:67 estimates[1].formula: `rows` is no input and no earlier estimate",
        ),
        (
            "design.json",
            "\"formula\": \"visits\"",
            "\"formula\": \"stored\"",
            "E design.json:12:74 estimates[0].formula: `stored` is no input and no earlier estimate",
        ),
        (
            "design.json",
            "\"visits * row * year\"",
            "\"visits + row\"",
            "E design.json:13:67 estimates[1].formula: a rate (so many a second) and bytes cannot be added",
        ),
        (
            "design.json",
            "\"visits * row * year\"",
            "\"visits * (row\"",
            "E design.json:13:67 estimates[1].formula: expected `)` at position 14",
        ),
        (
            "design.json",
            "\"unit\": \"TB\"",
            "\"unit\": \"/s\"",
            "E design.json:13:98 estimates[1].unit: the formula gives bytes, the unit shows a rate (so many a second)",
        ),
        (
            "design.json",
            "\"unit\": \"TB\"",
            "\"unit\": \"tb\"",
            "E design.json:13:98 estimates[1].unit: `tb` is no unit",
        ),
        (
            "design.json",
            "At {=rate}",
            "At {=reads}",
            "E design.json:13:118 : `reads` is no input and no estimate",
        ),
        (
            "design.json",
            "At {=rate}",
            "At {=rate:GB}",
            "E design.json:13:118 : `rate` is a rate (so many a second), `GB` shows bytes",
        ),
        ("design.json", "At {=rate}", "At {=rate", "E design.json:13:118 : `{=` is never closed"),
        (
            "design.json",
            "\"name\": \"row\"",
            "\"name\": \"day\"",
            "E design.json:9:14 inputs[1].name: `day` is a unit of time in formulas",
        ),
        (
            "design.json",
            "\"name\": \"stored\"",
            "\"name\": \"rate\"",
            "E design.json:13:14 estimates[1].name: another input or estimate is called `rate`",
        ),
        (
            "design.json",
            "client -> counter",
            "client -> counter\\nbatch",
            "E design.json:22:19 architecture: no path leads from a client to a store or back",
        ),
        (
            "design.json",
            "client -> counter",
            "client -> -> counter",
            "E design.json:22:19 architecture: line 1: an arrow with nothing at one end",
        ),
        (
            "design.json",
            "[{=rate}]",
            "[{=rate}]\\nworker -> report",
            "W design.json:22:19 architecture: nothing connects `worker` with a client",
        ),
        (
            "design.json",
            "\"Sums in memory.\"",
            "\"Shard by <id>.\"",
            "E design.json:24:15 scaling[0]: HTML is not shown: <id>",
        ),
        (
            "design.json",
            "\"scaling\": [\"Sums in memory.\"]",
            "\"scaling\": []",
            "E design.json:24:14 scaling: 0 found, at least 1 wanted",
        ),
        ("guide.md", "{=stored:GB}", "36 PB", "E guide.md:1:81 : `36 PB` is none of the inputs"),
        (
            "guide.md",
            "{=stored:GB}",
            "{=stored:day}",
            "E guide.md:1:81 : `stored` is bytes, `day` shows a time",
        ),
        ("guide.md", "100 B rows", "`90 GB` rows of 100 B, one in a thousand", ""),
        ("guide.md", "**Numbers.**", "# Numbers\n\n", "E guide.md:1:1 : the text starts with a title"),
        ("guide.md", "**Numbers.**", "<br>", "E guide.md:1:1 : HTML is not shown: <br>"),
    ] {
        let found = after(file, from, to);
        if expected.is_empty() {
            assert_eq!(found, [] as [&str; 0], "{from}");
            continue;
        }
        expect(&mut missing, expected, &found);
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn each_rule_for_decks_and_the_curriculum_holds() {
    let mut missing = Vec::new();
    for (file, from, to, expected) in [
        (
            "star.json",
            "\"theme\": \"conflict\"",
            "\"theme\": \"conflicts\"",
            "E star.json:5:37 questions[0].theme: there is no theme `conflicts`",
        ),
        (
            "star.json",
            "\"Why?\", \"And then?\"",
            "\"Why?\"",
            "E star.json:6:65 questions[0].probes: 1 found, 2 to 4 wanted",
        ),
        (
            "star.json",
            "\"conflict-2\"",
            "\"conflict-1\"",
            "E star.json:8:14 questions[1].slug: another question is called `conflict-1`",
        ),
        (
            "star.json",
            "\"title\": \"Conflict\"}",
            "\"title\": \"Conflict\"}, {\"id\": \"x\", \"title\": \"X\"}",
            "W star.json:3:55 themes[1]: no question has the theme `x`",
        ),
        (
            "star.json",
            "\"name\": \"drill\"",
            "\"name\": \"mine\"",
            "E star.json:2:40 name: shipped decks are called `drill`",
        ),
        (
            "patterns.json",
            "\"topic\": \"patterns\"",
            "\"topic\": \"graphs\"",
            "E patterns.json:1:1 : this deck belongs into decks/cards/graphs.json",
        ),
        ("patterns.json", "It drops nothing.", "", "E patterns.json:3:83 cards[0].back: the text is empty"),
        (
            "coding.json",
            "\"week\": 1",
            "\"week\": 60",
            "E coding.json:1:106 items[0].week: week 60 is not 1 to 52",
        ),
        (
            "coding.json",
            "\"add-up\"",
            "\"add-down\"",
            "E coding.json:1:88 items[0].slug: there is no folder for `add-down`",
        ),
        ("coding.json", "\"add-up\"", "\"add-down\"", "E add-up:0:0 : no coding deck names `add-up`"),
        (
            "curriculum.json",
            "\"needs\": []",
            "\"needs\": [\"b\"]",
            "E curriculum.json:4:56 phases[0].topics[0].needs[0]: `b` is cut earlier than what needs it",
        ),
        (
            "curriculum.json",
            "\"needs\": []",
            "\"needs\": [\"b\"]",
            "E curriculum.json:4:55 phases[0].topics[0].needs: `a` needs itself in the end",
        ),
        (
            "curriculum.json",
            "\"needs\": [\"a\"]",
            "\"needs\": [\"z\"]",
            "E curriculum.json:5:56 phases[0].topics[1].needs[0]: there is no topic `z`",
        ),
        (
            "curriculum.json",
            "\"b-1\"",
            "\"a-1\"",
            "E curriculum.json:5:79 phases[0].topics[1].tasks[0].id: another task is called `a-1`",
        ),
        (
            "curriculum.json",
            "[1, 8]",
            "[9, 8]",
            "E curriculum.json:3:57 phases[0].weeks: weeks 9 to 8 are no span within 1 to 52",
        ),
    ] {
        let found = after(file, from, to);
        expect(&mut missing, expected, &found);
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
