//! The tree as a whole: no unfinished work, no path of somebody's machine, no registry's host, no network crate.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::root;

/// Folders that are made, not written.
const MADE: &[&str] = &[".git", "target"];

/// Written in two parts, for this file is in the tree as well.
const UNFINISHED: &[(&str, &str)] =
    &[("todo", "!("), ("unimplemented", "!("), ("dbg", "!("), ("FIX", "ME"), ("X", "XX")];

const MACHINE: &[(&str, &str)] = &[("/ro", "ot/"), ("/wo", "rk/"), ("/tmp/ba", "sh_jobs")];

const HOSTS: &[(&str, &str)] = &[
    ("pypi", ".org"),
    ("pythonhosted", ".org"),
    ("npmjs", ".org"),
    ("index.crates", ".io"),
    ("static.crates", ".io"),
    ("proxy.golang", ".org"),
    ("debian", ".org"),
];

/// Crates that talk to a network.
const NETWORK: &[&str] = &[
    "async-std",
    "curl",
    "hyper",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "reqwest",
    "rustls",
    "socket2",
    "surf",
    "tokio",
    "tungstenite",
    "ureq",
];

/// What is wrong with one file's text. Content (`problems/`, `decks/`) may say what it likes in numerals.
fn complaints(path: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let content = path.starts_with("problems/") || path.starts_with("decks/");
    for (number, line) in text.lines().enumerate() {
        let mut say = |what: String| found.push(format!("{path}:{}: {what}", number + 1));
        for word in join(UNFINISHED).iter().filter(|_| !content) {
            if stands_alone(line, word) {
                say(format!("`{word}`: finish it, or say in the error what is missing"));
            }
        }
        for folder in join(MACHINE).iter().filter(|folder| starts_a_path(line, folder)) {
            say(format!("`{folder}` is a path of one machine"));
        }
        for host in join(HOSTS).iter().filter(|host| line.contains(host.as_str())) {
            say(format!("`{host}` is a registry's host: leave it to the client's own settings"));
        }
    }
    found
}

fn join(parts: &[(&str, &str)]) -> Vec<String> {
    parts.iter().map(|(first, second)| format!("{first}{second}")).collect()
}

fn stands_alone(line: &str, word: &str) -> bool {
    let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].ends_with(part_of_word)
            && (word.ends_with('(') || !line[at + word.len()..].starts_with(part_of_word))
    })
}

/// Whether an absolute path starts with this folder; one in the home folder or below another one does not.
fn starts_a_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|c| c.is_alphanumeric() || "_~.-$}*/".contains(c))
    })
}

/// The files that git knows; where there is no git, every file that was not made.
fn tracked() -> Vec<String> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output();
    if let Some(output) = listed.ok().filter(|output| output.status.success()) {
        let text = String::from_utf8(output.stdout).unwrap();
        return text.split('\0').filter(|name| root().join(name).is_file()).map(str::to_string).collect();
    }
    let mut found = Vec::new();
    walk(&root(), &mut found);
    found
}

fn walk(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !MADE.contains(&name.as_str()) {
            walk(&path, found);
        } else if path.is_file() {
            found.push(name);
        }
    }
}

#[test]
fn nothing_in_the_tree_is_unfinished_or_tied_to_one_machine() {
    let files = tracked();
    assert!(files.iter().any(|file| file == "Cargo.toml"), "is the test looking in the right place?");
    let mut found = Vec::new();
    for path in files {
        // a file that is no text holds no words
        let Ok(text) = fs::read_to_string(root().join(&path)) else { continue };
        found.extend(complaints(&path, &text));
    }
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn no_dependency_opens_a_socket() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).unwrap();
    let names: Vec<&str> =
        lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    assert!(names.contains(&"rusqlite"), "is the test reading the lock file?");
    let found: Vec<_> = names.iter().filter(|name| NETWORK.contains(name)).collect();
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn unfinished_work_machines_and_hosts_are_found() {
    let wrong = |path: &str, line: &str| !complaints(path, line).is_empty();
    for word in join(UNFINISHED) {
        assert!(wrong("src/a.rs", &format!("    {word}\"later\")")), "{word}");
        assert!(!wrong("src/a.rs", &format!("my_{word}")), "{word}");
    }
    assert!(!wrong("problems/coding/roman/tests.json", &format!("\"{}\"", join(UNFINISHED)[4])));
    for folder in join(MACHINE) {
        assert!(wrong("docs/a.md", &format!("in `{folder}drill`")), "{folder}");
        assert!(!wrong("docs/a.md", &format!("in ~{folder}drill and a{folder}")), "{folder}");
    }
    for host in join(HOSTS) {
        assert!(wrong(".ci/run", &format!("curl https://{host}/x")), "{host}");
    }
}
