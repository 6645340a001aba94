//! `drill test` outside a session: one case alone, a case for the debugger, measured growth.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::Value;

use crate::architecture::root;
use crate::support::Environment;

fn home() -> Environment {
    Environment::new().at("2026-01-05T09:00:00+01:00").seeded(1)
}

/// A file of a problem, copied into the home under this name.
fn copied(home: &Environment, from: &str, name: &str) -> String {
    let path = home.folder().join(name);
    fs::copy(root().join("problems/coding").join(from), &path).unwrap();
    path.to_str().unwrap().to_string()
}

/// The tool that the judge takes for a language; `None`, said aloud, where it is missing.
fn tool(language: &str) -> Option<PathBuf> {
    let places = crate::judge::bench::Bench::new(language, crate::judge::bench::add(), "").places();
    match drill::judge::find(drill::judge::language(language).unwrap(), &places) {
        Ok(toolchain) => Some(toolchain.program),
        Err(missing) if std::env::var_os("CI").is_some() => panic!("{missing}"),
        Err(missing) => {
            eprintln!("SKIPPED: {missing}");
            None
        }
    }
}

#[test]
fn one_case_is_judged_alone() {
    let home = home();
    let file = copied(&home, "rooms-needed/solutions/solution.py", "solution.py");
    let all = home.run(["test", "rooms-needed", &file, "--json"]).done().json();
    let last = all["total"].as_u64().unwrap();
    for number in [1, last] {
        let one =
            home.run(["test", "rooms-needed", &file, "--case", &number.to_string(), "--json"]).done().json();
        assert_eq!(one["total"], 1);
        let index = usize::try_from(number).unwrap() - 1;
        assert_eq!(one["cases"][0]["name"], all["cases"][index]["name"]);
    }
    for number in [0, last + 1] {
        let none = home.run(["test", "rooms-needed", &file, "--case", &number.to_string()]);
        assert_eq!(none.status, Some(2), "{none:#?}");
        assert!(none.stderr.contains(&format!("has {last}")), "{none:#?}");
    }
}

/// Writes a case for the debugger, runs it, and gives what it prints.
fn debugged(home: &Environment, problem: &str, file: &str, number: &str, tool: &PathBuf) -> String {
    let told = home.run(["test", problem, file, "--case", number, "--debug", "--json"]).done().json();
    let command = told["run"].as_str().unwrap();
    let words: Vec<&str> = command.split(' ').skip(1).collect();
    assert!(told["file"].as_str().unwrap().ends_with(words.last().unwrap()), "{told:#}");
    let ran = Command::new(tool).args(words).current_dir(home.folder()).output().unwrap();
    assert!(ran.status.success(), "{command}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}

/// What it printed as got and as expected.
fn pair(printed: &str) -> (String, String) {
    let after = |word: &str| {
        let line =
            printed.lines().find_map(|line| line.strip_prefix(word)).unwrap_or_else(|| panic!("{printed}"));
        line.trim().to_string()
    };
    (after("got"), after("expected"))
}

#[test]
fn a_case_for_the_debugger_runs_and_prints_what_is_expected_in_python() {
    let Some(python) = tool("python") else { return };
    for (problem, numbers) in
        [("rooms-needed", ["1", "9"]), ("closest-shared-boss", ["1", "9"]), ("turn-the-train", ["1", "9"])]
    {
        let home = home();
        let file = copied(&home, &format!("{problem}/solutions/solution.py"), "my answer.py");
        for number in numbers {
            let told =
                home.run(["test", problem, &file, "--case", number, "--debug", "--json"]).done().json();
            let path = told["file"].as_str().unwrap().to_string();
            let ran = Command::new(&python).arg(path).output().unwrap();
            let (got, expected) = pair(&String::from_utf8(ran.stdout).unwrap());
            assert_eq!(got, expected, "{problem} {number}");
        }
    }
}

#[test]
fn the_largest_case_can_be_debugged_in_python() {
    let Some(python) = tool("python") else { return };
    let home = home();
    let file = copied(&home, "two-coupons/solutions/solution.py", "solution.py");
    let all = home.run(["test", "two-coupons", &file, "--json"]).done().json();
    let (got, _) = pair(&debugged(&home, "two-coupons", &file, &all["total"].to_string(), &python));
    assert!(got.starts_with('['), "{got}");
}

#[test]
fn a_case_for_the_debugger_runs_and_prints_what_is_expected_in_go() {
    let Some(go) = tool("go") else { return };
    let home = home().with("GOFLAGS", "-mod=mod");
    let file = copied(&home, "rooms-needed/solutions/solution.go", "solution.go");
    // the main.go of the examples may stand beside it
    fs::write(home.folder().join("main.go"), "package main\n\nfunc main() {}\n").unwrap();
    for number in ["1", "9"] {
        let (got, expected) = pair(&debugged(&home, "rooms-needed", &file, number, &go));
        assert_eq!(got, expected, "{number}");
    }
    let all = home.run(["test", "rooms-needed", &file, "--json"]).done().json();
    let long = home.run(["test", "rooms-needed", &file, "--case", &all["total"].to_string(), "--debug"]);
    assert_eq!(long.status, Some(1), "{long:#?}");
    assert!(long.stderr.contains("too long") && long.stderr.contains("hint"), "{long:#?}");
}

#[test]
fn what_was_changed_in_a_debug_file_is_kept() {
    let home = home();
    let file = copied(&home, "rooms-needed/solutions/solution.py", "solution.py");
    let ask = || home.run(["test", "rooms-needed", &file, "--case", "2", "--debug"]);
    let path = ask().done().stdout.trim().to_string();
    assert!(path.ends_with("debug_case_2.py"), "{path}");
    // the same once more is no harm
    ask().done();
    fs::write(&path, "mine\n").unwrap();
    let refused = ask();
    assert_eq!(refused.status, Some(1), "{refused:#?}");
    assert!(refused.stderr.contains("debug_case_2.py is there already"), "{refused:#?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine\n");
}

/// The times are the machine's; what is held here is the form.
#[test]
fn growth_comes_with_points_a_claim_and_a_status() {
    let home = home();
    let file = copied(&home, "how-many-ponds/solutions/solution.py", "solution.py");
    let output = home.run(["test", "how-many-ponds", &file, "--growth", "--json"]);
    let told = output.json();
    assert_eq!(
        (&told["format"], &told["problem"]),
        (&1.into(), &"coding/how-many-ponds".into()),
        "{output:#?}"
    );
    assert_eq!((&told["language"], &told["reference"]), (&"python".into(), &"python".into()));
    let claim = told["claim"].as_str().unwrap();
    assert!(["like", "faster", "slower", "none"].contains(&claim), "{told:#}");
    assert_eq!(output.status, Some(i32::from(claim == "faster")), "{told:#}");
    assert!(told["generator"].is_string() && told["message"].is_string(), "{told:#}");
    let points = told["points"].as_array().unwrap();
    let of = |name: &str| -> Vec<f64> { points.iter().map(|point| point[name].as_f64().unwrap()).collect() };
    assert!(points.len() >= 4 && of("size").is_sorted() && of("ratio").iter().all(|ratio| *ratio > 0.0));
    assert!(told["slope"].is_number(), "{told:#}");
}

#[test]
fn growth_is_measured_where_any_of_several_answers_is_right() {
    let home = home();
    let file = copied(&home, "longest-mirror-stretch/solutions/solution.py", "solution.py");
    let told = home.run(["test", "longest-mirror-stretch", &file, "--growth", "--json"]).json();
    assert!(told["points"].as_array().unwrap().len() >= 4, "{told:#}");
}

#[test]
fn what_fails_on_the_way_is_told_and_not_measured() {
    let home = home();
    let file = home.folder().join("solution.py");
    let file = file.to_str().unwrap();
    for (text, verdict) in [
        ("def how_many_ponds(grid):\n    return 10 ** 6\n", "wrong answer"),
        ("def how_many_ponds(grid):\n    raise ValueError('no')\n", "runtime error"),
        ("def how_many_ponds(grid)\n", "does not compile"),
    ] {
        fs::write(file, text).unwrap();
        let output = home.run(["test", "how-many-ponds", file, "--growth"]);
        assert_eq!(output.status, Some(1), "{output:#?}");
        assert!(output.stdout.contains(verdict), "{output:#?}");
        let told = home.run(["test", "how-many-ponds", file, "--growth", "--json"]).json();
        assert_eq!((&told["claim"], &told["slope"]), (&"none".into(), &Value::Null));
        assert!(told["message"].as_str().unwrap().contains(verdict), "{told:#}");
    }
}
