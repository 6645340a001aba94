//! A machine on which nothing but Rust is installed: every language that is missing is named with what installs it, and
//! everything else of drill works.

use std::os::unix::fs::symlink;
use std::path::PathBuf;

use serde_json::Value;

use crate::support::Environment;

/// Where a command lies, by the PATH of the tests.
fn place(command: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap();
    let mut places = std::env::split_paths(&path).map(|folder| folder.join(command));
    places.find(|place| place.is_file()).unwrap_or_else(|| panic!("{command} is not on PATH"))
}

/// A home whose PATH leads to rustc, the linker it calls and a few plain commands.
fn bare() -> Environment {
    let environment = Environment::new();
    let bin = environment.folder().join("bare");
    std::fs::create_dir(&bin).unwrap();
    for command in ["rustc", "cc", "ld", "sh", "cat", "env"] {
        // a shim looks at the name by which it is called
        symlink(place(command), bin.join(command)).unwrap();
    }
    let cache = environment.folder().join("cache");
    let mut environment = environment.with("PATH", bin).with("DRILL_CACHE_DIR", cache);
    // rustup's shim finds its toolchain by these
    for name in ["RUSTUP_HOME", "CARGO_HOME", "RUSTUP_TOOLCHAIN"] {
        if let Some(value) = std::env::var_os(name) {
            environment.set(name, value);
        }
    }
    if let Some(home) = std::env::var_os("HOME") {
        let rustup = PathBuf::from(home).join(".rustup");
        if std::env::var_os("RUSTUP_HOME").is_none() && rustup.is_dir() {
            environment.set("RUSTUP_HOME", rustup);
        }
    }
    environment.at("2026-01-05T09:00:00+01:00")
}

#[test]
fn what_is_missing_is_named_with_what_installs_it() {
    let environment = bare();
    let said = environment.run(["languages", "--json"]).done().json();
    let languages = said["languages"].as_array().unwrap();
    assert_eq!(languages.len(), drill::judge::languages().len());
    for language in languages {
        let works = language["id"] == "rust";
        assert_eq!(language["works"], works, "{language}");
        if !works {
            assert!(language["missing"].as_str().unwrap().contains("not on PATH"), "{language}");
            assert!(language["install"].as_str().unwrap().contains("install"), "{language}");
        }
    }
}

#[test]
fn a_program_that_cannot_run_here_says_why() {
    let environment = bare();
    for language in drill::judge::languages().iter().filter(|language| language.id != "rust") {
        let file = environment.folder().join(format!("solution.{}", language.extension));
        std::fs::write(&file, "").unwrap();
        let output = environment.run(["test", "two-coupons", file.to_str().unwrap(), "--json"]);
        assert_eq!(output.status, Some(1), "{output:#?}");
        let report = output.json();
        assert_eq!(report["verdict"], "no_toolchain", "{report}");
        let message = report["message"].as_str().unwrap();
        assert!(message.contains("install"), "{message}");
    }
}

#[test]
fn everything_else_works() {
    let environment = bare();
    let json = |words: &[&str]| -> Value { environment.run([words, &["--json"]].concat()).done().json() };
    assert!(json(&["list"])["items"].as_array().is_some_and(|items| !items.is_empty()));
    json(&["today"]);
    json(&["record", "two-coupons", "--score", "4", "--minutes", "20"]);
    json(&["show", "two-coupons"]);
    json(&["history"]);
    json(&["stats"]);
    for words in
        [&["solution", "rooms-needed"][..], &["hint", "no-song-twice"], &["deck", "check"], &["today"]]
    {
        environment.run(words).done();
    }
}

#[test]
fn rust_serves_as_the_language() {
    let environment = bare();
    let file = environment.folder().join("solution.rs");
    std::fs::copy(concat!(env!("CARGO_MANIFEST_DIR"), "/benches/judge/solution.rs"), &file).unwrap();
    let output = environment.run(["test", "two-coupons", file.to_str().unwrap(), "--json"]);
    assert_eq!(output.json()["verdict"], "accepted", "{output:#?}");
    assert_eq!(output.status, Some(0));
}
