//! The repository about itself: no test file is forgotten, the command line is sound, its reference and the changelog are
//! kept.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Arg, Command, CommandFactory};
use drill::cli::Cli;

use crate::architecture::{files_below, root};

#[test]
fn the_command_line_is_sound() {
    Cli::command().debug_assert();
}

#[test]
fn no_test_file_is_forgotten() {
    let folder = root().join("tests/it");
    let mut reached = BTreeSet::new();
    reach(&folder, Path::new("main.rs"), &mut reached);
    let all: BTreeSet<PathBuf> = files_below(&folder, ".rs").into_keys().map(PathBuf::from).collect();
    let forgotten: Vec<_> = all.difference(&reached).collect();
    assert!(forgotten.is_empty(), "no `mod` line leads to {forgotten:?}");
    assert!(reached.contains(Path::new("architecture/tokens.rs")), "is the test following the `mod` lines?");
}

/// Follows the `mod name;` lines from one file to the next.
fn reach(folder: &Path, file: &Path, reached: &mut BTreeSet<PathBuf>) {
    let text = fs::read_to_string(folder.join(file)).unwrap();
    reached.insert(file.to_path_buf());
    let is_mod = file.file_name().is_some_and(|name| name == "mod.rs" || name == "main.rs");
    let below = if is_mod { file.parent().unwrap().to_path_buf() } else { file.with_extension("") };
    for line in text.lines() {
        let declared = line.trim().trim_start_matches("pub ").strip_prefix("mod ");
        let Some(name) = declared.and_then(|rest| rest.strip_suffix(';')) else { continue };
        let candidates = [below.join(format!("{name}.rs")), below.join(name).join("mod.rs")];
        let found = candidates.iter().find(|path| folder.join(path).is_file());
        reach(
            folder,
            found.unwrap_or_else(|| panic!("{}: `mod {name};` has no file", file.display())),
            reached,
        );
    }
}

#[test]
fn no_test_sleeps() {
    let folder = root().join("tests/it");
    let sleep = ["thread::", "sleep("].concat();
    let texts = files_below(&folder, ".rs");
    let found: Vec<_> =
        texts.iter().filter(|(_, text)| text.contains(&sleep)).map(|(path, _)| path).collect();
    assert!(found.is_empty(), "wait for the event itself, with a deadline: {found:?}");
}

#[test]
fn the_changelog_says_what_is_new() {
    let text = fs::read_to_string(root().join("CHANGELOG.md")).unwrap();
    let (_, after) = text.split_once("## Unreleased").expect("a section `Unreleased`");
    let section = after.split("\n## ").next().unwrap_or_default();
    let known = ["### Added", "### Changed", "### Fixed", "### Removed"];
    let heads: Vec<&str> = section.lines().filter(|line| line.starts_with("### ")).collect();
    assert!(!heads.is_empty() && heads.iter().all(|head| known.contains(head)), "{heads:?}");
    assert!(section.lines().any(|line| line.starts_with("- ")), "no entry under `Unreleased`");
}

#[test]
fn the_licences_that_the_manifest_names_are_here() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    assert!(manifest.contains("license = \"MIT OR Apache-2.0\""));
    for (file, words) in [
        ("LICENSE-MIT", "Permission is hereby granted, free of charge"),
        ("LICENSE-APACHE", "Version 2.0, January 2004"),
        ("LICENSE-CONTENT", "Creative Commons Attribution 4.0"),
    ] {
        let text = fs::read_to_string(root().join(file)).unwrap();
        assert!(text.contains(words), "{file}");
    }
}

#[test]
fn the_reference_of_the_command_line_is_what_the_program_says() {
    let path = root().join("docs/cli.md");
    let wanted = reference();
    if std::env::var_os("DRILL_REGENERATE").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    let differs = wanted.lines().zip(found.lines()).find(|(wanted, found)| wanted != found);
    assert!(
        wanted == found,
        "docs/cli.md is not what the program says; write it anew with `DRILL_REGENERATE=1 cargo test --test it meta`.\n\
         The first line that differs (wanted, found): {differs:?}"
    );
}

/// The reference as Markdown.
fn reference() -> String {
    let mut cli = Cli::command();
    cli.build();
    let mut page = String::from(
        "# The command line\n\nMade from the program's own definitions by `DRILL_REGENERATE=1 cargo test --test it meta`; \
         do not edit it by hand.\n\nExit codes: 0 done; 1 the answer is no (tests failed); 2 usage; 3 bad content; 4 store; \
         5 no terminal; 130 interrupted, saved.\n",
    );
    let mut globals = String::new();
    for arg in cli.get_arguments().filter(|arg| arg.is_global_set()) {
        globals.push_str(&row(arg));
    }
    write!(page, "\nFlags of every command:\n\n{HEAD}{globals}").unwrap();
    describe(&cli, &mut page);
    page
}

const HEAD: &str = "| argument | meaning |\n| --- | --- |\n";

fn describe(command: &Command, page: &mut String) {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    let usage = command.clone().render_usage().to_string();
    let usage = usage.trim_start_matches("Usage: ").replace("\n       ", "\n");
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    let about = about.trim_end_matches('.');
    write!(page, "\n## {name}\n\n{about}.\n\n```\n{}\n```\n", usage.trim_end()).unwrap();
    let shown = |arg: &&Arg| {
        !arg.is_global_set() && !arg.is_hide_set() && !["help", "version"].contains(&arg.get_id().as_str())
    };
    let rows: String = command.get_arguments().filter(shown).map(row).collect();
    if !rows.is_empty() {
        write!(page, "\n{HEAD}{rows}").unwrap();
    }
    for below in command.get_subcommands().filter(|below| !below.is_hide_set() && below.get_name() != "help")
    {
        describe(below, page);
    }
}

fn row(arg: &Arg) -> String {
    let values = arg.get_value_names().unwrap_or_default();
    let takes_value = arg.get_action().takes_values();
    let value = values.iter().map(|name| format!("<{name}>")).collect::<Vec<_>>().join(" ");
    let mut flags: Vec<String> = Vec::new();
    flags.extend(arg.get_short().map(|short| format!("-{short}")));
    flags.extend(arg.get_long().map(|long| format!("--{long}")));
    let mut left = flags.join(", ");
    if left.is_empty() {
        left = value;
    } else if takes_value {
        left = format!("{left} {value}");
    }
    let mut right = arg.get_help().map(ToString::to_string).unwrap_or_default();
    if !right.ends_with('.') {
        right.push('.');
    }
    let choices = arg.get_possible_values();
    if takes_value && !choices.is_empty() {
        let names: Vec<&str> =
            choices.iter().filter(|choice| !choice.is_hide_set()).map(|choice| choice.get_name()).collect();
        write!(right, " One of: {}.", names.join(", ")).unwrap();
    }
    let defaults: Vec<_> = arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    if takes_value && !defaults.is_empty() {
        write!(right, " Default: {}.", defaults.join(", ")).unwrap();
    }
    format!("| `{left}` | {} |\n", right.trim().replace('|', "\\|"))
}
