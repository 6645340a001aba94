//! Verdicts on C++ programs, each with its reason.

use std::process::Command;

use drill::judge::{Event, find, language};
use drill::model::{Report, Verdict};
use serde_json::{Value, json};

use super::bench::{Bench, add, additions, error, function};

/// Judges a body of `addUp`; `None` where C++ is missing.
fn judged(before: &str, body: &str) -> Option<Report> {
    let source = format!("{before}\nint addUp(int a, int b) {{\n{body}\n}}\n");
    Some(additions(Bench::of("cpp", add(), &source)?).run())
}

fn accepted(signature: Value, source: &str, arguments: Value, expected: Value) {
    let Some(bench) = Bench::of("cpp", signature, source) else { return };
    let report = bench.case(arguments, expected).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{source}: {report:?}");
}

fn sums() -> Value {
    function("sum_up", &[("nums", "int[]"), ("more", "long[]")], "long")
}

#[test]
fn arguments_are_taken_in_any_usual_way() {
    let body =
        "{ long long sum = 0; for (auto n : nums) sum += n; for (auto m : more) sum += m; return sum; }\n";
    for head in [
        "#include <vector>\nlong long sumUp(std::vector<int> nums, std::vector<long long> more)",
        "#include <vector>\nusing namespace std;\nauto sumUp(const vector<int>& nums, vector<long long>& more) -> long",
        "#include <bits/stdc++.h>\nusing namespace std;\n#define int long long\nint sumUp(vector<int>& nums, vector<int>& more)",
        "#include <vector>\n#define for for\n#define T int\nstatic long sumUp(std::vector<T>& nums, std::vector<long> more, bool = true)",
    ] {
        accepted(
            sums(),
            &format!("{head} {body}"),
            json!([[1, 2], [3_000_000_000_u64]]),
            json!([3_000_000_003_u64]),
        );
    }
}

#[test]
fn the_users_names_are_free() {
    let source = "#include <vector>\n#include <string>\nstruct node { int val; };\nint read() { return 0; }\nint next = 0, at = 1;\n\
                  namespace drill { int header = 2; }\nstruct Access {};\nstruct Refusal {};\nlong token = 3;\nvoid send() {}\n\
                  template <class A> A sumUp(A a) { return a; }\n\
                  long long sumUp(std::vector<int>& nums, std::vector<long long>& more) { return read() + nums.size(); }\n";
    accepted(sums(), source, json!([[1, 2], []]), json!([2]));
}

#[test]
fn what_does_not_fit_is_said_plainly() {
    for (source, words) in [
        (
            "int addUp(std::string a, int b) { return b; }\n",
            "does not fit the signature of the problem: `addUp` does not take (int, int)",
        ),
        ("void addUp(int a, int b) {}\n", "`addUp` returns nothing, not int"),
        (
            "int addUp(int a, int b) { return a + b; }\n\nint main() { return 0; }\n",
            "must not declare `main`",
        ),
        ("int addUp(int a, int b) {\n    if (a) {\n    return a + b;\n}\n", "a `{` is not closed"),
        (
            "int helper(int a);\nint addUp(int a, int b) { return helper(a); }\n",
            "declares `helper(int)` and does not define it",
        ),
    ] {
        let Some(bench) = Bench::of("cpp", add(), source) else { return };
        let report = additions(bench).run();
        assert_eq!(report.verdict, Verdict::CompileError, "{source}");
        let message = report.message.unwrap();
        assert!(message.contains(words), "{source}: {message}");
    }
    let shelf = json!({"kind": "class", "name": "SmallShelf", "params": [], "operations": [
        {"name": "get_all", "params": [], "returns": "int[]"}
    ]});
    let source = "class SmallShelf {\n    std::vector<int> getAll() { return {}; }\n};\n";
    let other = source.replace("getAll", "all");
    let report = Bench::of("cpp", shelf.clone(), &other).unwrap().case(json!([]), json!([])).run();
    let message = report.message.unwrap();
    assert!(message.contains("class `SmallShelf` has no public method `getAll` that takes ()"), "{message}");
    let report = Bench::of("cpp", shelf, source).unwrap().case(json!([]), json!([])).run();
    let message = report.message.unwrap();
    let known = ["is private: is `public:` missing?", "has no public method `getAll`"];
    assert!(known.iter().any(|words| message.contains(words)), "{message}");
}

#[test]
fn an_exception_is_named_with_its_words() {
    for (throws, words) in [
        ("throw std::out_of_range(\"no such page\");", "std::out_of_range: no such page"),
        ("throw std::string(\"odd\");", "std::string: odd"),
        ("throw 7;", "int: 7"),
        ("std::vector<int> v; v.at(5);", "std::out_of_range: vector::_M_range_check"),
    ] {
        let Some(report) =
            judged("#include <stdexcept>", &format!("if (a == 0) {{ {throws} }}\nreturn a + b;"))
        else {
            return;
        };
        assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 2), "{report:?}");
        assert!(error(&report).starts_with(words), "{}", error(&report));
    }
}

#[test]
fn a_crash_is_looked_into_and_names_cause_and_line() {
    let deep = "int fall(int n) {\n    volatile int kept[8] = {n};\n    return fall(n + 1) + kept[0];\n}";
    for (before, crash, words, line) in [
        (
            "",
            "if (a == 0) {\nstd::vector<int> v(3);\nreturn v[b + 3];\n}",
            "an index beyond the end of a vector",
            5,
        ),
        (
            "",
            "if (a == 0) {\nvolatile int* volatile p = nullptr;\nstd::cout << \"here\\n\";\n*p = b;\n}",
            "null pointer",
            6,
        ),
        (
            "",
            "if (a == 0) {\nint* volatile p = new int[3];\ndelete[] p;\ndelete[] p;\n}",
            "memory was freed twice",
            6,
        ),
        (deep, "if (a == 0) return fall(b);", "stack overflow", 3),
        (
            "",
            "if (a == 0) {\nstd::vector<int> v = {1};\nv.pop_back();\nreturn v.back();\n}",
            "an element of an empty vector",
            6,
        ),
        ("", "if (a == 0) return b / a;", "division by zero", 3),
        (
            "int half(int a) {\n    if (a != 0) return 0;\n}",
            "a += half(a);",
            "ends without returning a value",
            1,
        ),
        ("#include <cassert>", "assert(a != 0);", "assertion `a != 0` failed", 3),
    ] {
        let Some(report) = judged(before, &format!("{crash}\nreturn a + b;")) else { return };
        assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 2), "{report:?}");
        let failure = report.failure.clone().unwrap();
        assert!(error(&report).contains(words), "{words}: {}", error(&report));
        assert_eq!(failure.line, Some(line), "{words}: {}", error(&report));
    }
}

#[test]
fn a_look_into_a_crash_is_announced_and_kept() {
    let source = "int addUp(int a, int b) {\n    return a == 0 ? b / a : a + b;\n}\n";
    let Some(bench) = Bench::of("cpp", add(), source) else { return };
    let bench = additions(bench);
    let compiling = |events: &[Event]| events.iter().filter(|event| **event == Event::Compiling).count();
    let (events, report) = bench.events();
    assert_eq!(report.failure.as_ref().unwrap().line, Some(2), "{report:?}");
    assert!(compiling(&events) >= 2);
    let (events, again) = bench.events();
    assert_eq!((compiling(&events), again.failure), (0, report.failure));
}

/// Both pieces of the kit are taken: without a word the compiler would read all headers again.
#[test]
fn the_precompiled_header_is_used() {
    for (number, include) in ["vector", "bits/stdc++.h"].iter().enumerate() {
        let source = format!("#include <{include}>\nint addUp(int a, int b) {{ return a + b; }}\n");
        let Some(bench) = Bench::of("cpp", add(), &source) else { return };
        let tool = find(language("cpp").unwrap(), &bench.places()).unwrap();
        assert_eq!(additions(bench).verdict(), Verdict::Accepted);
        if tool.version.contains("clang") {
            // It ends with an error when the piece does not fit.
            continue;
        }
        let bench = Bench::of("cpp", add(), &source).unwrap();
        let kits: Vec<_> =
            std::fs::read_dir(bench.cache.join("kits")).unwrap().flatten().map(|kit| kit.path()).collect();
        let used = kits.iter().filter(|kit| kit.join("drill.h.gch/all").exists()).any(|kit| {
            let mut command = Command::new(&tool.program);
            command.current_dir(kit).args([
                "@flags",
                &format!("-DDRILL_ALL={number}"),
                "-H",
                "-fsyntax-only",
            ]);
            let said = command
                .arg("-include")
                .arg(kit.join("drill.h"))
                .arg(&bench.request.source)
                .output()
                .unwrap()
                .stderr;
            String::from_utf8_lossy(&said)
                .lines()
                .any(|line| line.starts_with("! ") && line.contains("drill.h.gch/"))
        });
        assert!(used, "{include}: {kits:?}");
    }
}
