//! Small houses, each wrong in one way: a checker that finds nothing wrong with these is blind.

use super::house::Files;
use super::rules::complaints;

fn house(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| (path.to_string(), format!("//! What it is for.\n{text}\n"))).collect()
}

fn wrong(files: &[(&str, &str)], expected: &str) {
    let found = complaints(&house(files));
    assert!(
        found.iter().any(|line| line.contains(expected)),
        "`{expected}` is not in:\n{}",
        found.join("\n")
    );
}

fn right(files: &[(&str, &str)]) {
    let found = complaints(&house(files));
    assert!(found.is_empty(), "{}", found.join("\n"));
}

const DAY: (&str, &str) = ("model/day.rs", "pub struct Day;");
const MODEL: (&str, &str) = ("model/mod.rs", "mod day;\npub use day::Day;");

#[test]
fn an_import_that_points_up_is_wrong() {
    wrong(
        &[("model/mod.rs", "use crate::store::Store;"), ("store/mod.rs", "pub struct Store;")],
        "`model` may not import `store`",
    );
    wrong(
        &[("cases/a.rs", "fn f() { crate::os::now() }"), ("os/mod.rs", "pub fn now() {}")],
        "src/cases/a.rs:2: `cases` may not import `os`",
    );
    wrong(
        &[("ui/mod.rs", "pub use crate::error::Error;"), ("error.rs", "pub struct Error;")],
        "`ui` may not import `error`",
    );
    wrong(
        &[
            ("judge/mod.rs", "use crate::{model::Day, ui::Console};"),
            MODEL,
            DAY,
            ("ui/mod.rs", "pub struct Console;"),
        ],
        "`judge` may not import `ui`",
    );
    wrong(
        &[("ui/a/b.rs", "use super::super::super::store::Store;"), ("store/mod.rs", "pub struct Store;")],
        "`ui` may not import `store`",
    );
}

#[test]
fn a_module_outside_the_table_is_wrong() {
    wrong(&[("network/mod.rs", "pub struct Socket;")], "`network` is not in the table");
}

#[test]
fn what_stands_in_comments_strings_and_tests_is_no_import() {
    right(&[
        MODEL,
        DAY,
        ("store/mod.rs", "pub struct Store;"),
        ("cases/mod.rs", "// use crate::store::Store;\nconst A: &str = \"crate::store::Store\";"),
        ("cases/a.rs", "#[cfg(test)]\nmod tests { use crate::store::Store; use std::time::Instant; }"),
        ("cases/b.rs", "#[cfg(test)]\nmod tests;"),
        ("cases/b/tests.rs", "use crate::store::Store;\nfn f() { println!(); std::fs::read(x) }"),
    ]);
}

#[test]
fn two_files_that_need_each_other_are_a_circle() {
    let circle = "in a circle: model/a.rs, model/b.rs";
    wrong(
        &[("model/a.rs", "use super::b::B;"), ("model/b.rs", "use crate::model::a::A;\npub struct B;")],
        circle,
    );
    // through the names that the parent hands on, one by one or all at once
    wrong(
        &[
            ("model/mod.rs", "mod a;\nmod b;\npub use a::A;\npub use b::*;"),
            ("model/a.rs", "use super::B;\npub struct A;"),
            ("model/b.rs", "use crate::model::A;\npub struct B;"),
        ],
        circle,
    );
    wrong(&[("model/a.rs", "fn f() { super::b::g() }"), ("model/b.rs", "fn g() { super::a::f() }")], circle);
}

#[test]
fn a_name_that_the_parent_only_imports_leads_to_its_own_file() {
    right(&[
        ("cases/compare.rs", "mod first;\nuse super::canonical;\nfn f() { first::g() }"),
        ("cases/compare/first.rs", "pub fn g() { super::canonical::h() }"),
        ("cases/canonical.rs", "pub fn h() {}"),
    ]);
}

#[test]
fn three_files_in_a_ring_are_a_circle() {
    wrong(
        &[
            ("model/a.rs", "use super::b::B;"),
            ("model/b.rs", "use super::c::C;"),
            ("model/c.rs", "use super::a::A;"),
        ],
        "in a circle: model/a.rs, model/b.rs, model/c.rs",
    );
}

#[test]
fn a_parent_that_uses_its_part_must_not_be_used_by_it() {
    let part = ("session/coding/steps.rs", "use super::Coding;\npub fn next() {}");
    wrong(
        &[("session/coding.rs", "mod steps;\npub struct Coding;\nfn f() { steps::next() }"), part],
        "in a circle: session/coding.rs, session/coding/steps.rs",
    );
    right(&[("session/coding.rs", "mod steps;\npub struct Coding;"), part]);
    right(&[MODEL, ("model/day.rs", "pub struct Day;"), ("model/item.rs", "use super::Day;")]);
}

#[test]
fn modules_that_need_each_other_are_a_circle() {
    wrong(
        &[("commands/mod.rs", "use crate::app::App;"), ("app.rs", "use crate::commands;\npub struct App;")],
        "these modules need each other in a circle: app, commands",
    );
}

#[test]
fn a_file_without_its_opening_paragraph_is_wrong() {
    let files: Files = [("model/a.rs".to_string(), "use std::fmt;\n".to_string())].into();
    assert!(complaints(&files).iter().any(|line| line.contains("no opening paragraph")));
}

#[test]
fn a_file_that_is_too_long_or_says_nothing_by_its_name_is_wrong() {
    wrong(&[("model/a.rs", &"\n".repeat(450))], "452 lines, 450 are the most");
    wrong(&[("main.rs", &"\n".repeat(29))], "29 are the most");
    wrong(&[("ui/helpers.rs", "fn f() {}")], "`helpers` says nothing");
}

#[test]
fn only_os_asks_for_time_chance_and_environment() {
    for text in [
        "fn f() { std::time::Instant::now(); }",
        "use std::time::SystemTime;\nfn f() { SystemTime::now(); }",
        "fn f() { chrono::Utc::now(); }",
        "use std::env::var;",
        "use std::env;\nfn f() { env::vars_os(); }",
        "use rand::rngs::SysRng;",
    ] {
        wrong(&[("judge/a.rs", text)], "only os/ asks");
        right(&[("os/a.rs", text)]);
    }
}

#[test]
fn only_ui_prints() {
    wrong(&[("commands/a.rs", "fn f() { println!(\"x\") }")], "only ui/ prints (println!)");
    wrong(&[("content/a.rs", "use std::io;\nfn f() { io::stdout(); }")], "only ui/ prints");
    right(&[("ui/a.rs", "fn f() { eprintln!(\"x\") }")]);
}

#[test]
fn a_pure_module_touches_nothing_and_nobody_opens_a_socket() {
    wrong(&[("scoring/a.rs", "use std::fs;")], "`scoring` is pure");
    wrong(&[("session/a.rs", "fn f() { std::thread::yield_now() }")], "`session` is pure");
    wrong(&[("os/a.rs", "use std::net::TcpStream;")], "drill opens no socket");
    wrong(&[("os/a.rs", "use std::os::unix::net::UnixStream;")], "drill opens no socket");
}

#[test]
fn a_third_trait_is_wrong() {
    wrong(&[("store/mod.rs", "pub trait Repository {}")], "two traits are enough");
}
