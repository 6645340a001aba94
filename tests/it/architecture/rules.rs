//! The rules of the house, each a function from the files to what is wrong with them.

use super::house::{File, Files, House, circles};

/// Who may import what: the table of CONTRIBUTING.md. `lib.rs` and `main.rs` may import everything.
pub const TABLE: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("cases", &["model"]),
    ("quantity", &["model"]),
    ("diagram", &["model"]),
    ("stories", &["model"]),
    ("schedule", &["model"]),
    ("plan", &["model"]),
    ("stats", &["model"]),
    ("store", &["model"]),
    ("os", &["model"]),
    ("scoring", &["model", "quantity", "diagram", "stories"]),
    ("session", &["model", "scoring"]),
    ("mock", &["model", "scoring", "session"]),
    ("content", &["model", "cases", "quantity", "diagram"]),
    ("judge", &["model", "cases", "os"]),
    ("ui", &["model", "os"]),
    ("error", &[]),
    ("cli", &["model"]),
    ("commands", ALL_BELOW),
    ("app", ALL_BELOW_AND_COMMANDS),
];

const ALL_BELOW: &[&str] = &[
    "model", "cases", "quantity", "diagram", "stories", "schedule", "plan", "stats", "store", "os",
    "scoring", "session", "mock", "content", "judge", "ui", "error", "cli",
];

const ALL_BELOW_AND_COMMANDS: &[&str] = &[
    "model", "cases", "quantity", "diagram", "stories", "schedule", "plan", "stats", "store", "os",
    "scoring", "session", "mock", "content", "judge", "ui", "error", "cli", "commands",
];

/// Modules of values and functions: no files, processes, threads or streams.
pub const PURE: &[&str] = &[
    "model", "cases", "quantity", "diagram", "stories", "schedule", "plan", "stats", "scoring", "session",
    "mock",
];

/// Lines a file may have, and from where on the test says so.
const LONGEST: usize = 450;
const LONG: usize = 400;

/// Files that may be longer, and how long.
const LONGER: &[(&str, usize)] = &[
    // one list: every command and flag, in the order of the help
    ("cli.rs", 700),
];

/// Tables of cases may be longer than what they test.
const LONGEST_TESTS: usize = 600;

const NO_DRAWERS: &[&str] = &["util", "utils", "helper", "helpers", "manager", "common", "misc", "stuff"];

/// What only `os/` may ask.
const TIME_AND_ENVIRONMENT: &[&str] = &[
    "SystemTime::now",
    "Instant::now",
    "Utc::now",
    "Local::now",
    "env::var",
    "env::var_os",
    "env::vars",
    "env::vars_os",
    "env::set_var",
    "env::remove_var",
    "env::home_dir",
    "env::temp_dir",
    "env::current_dir",
    "env::set_current_dir",
    "rand::rng",
    "rand::random",
    "rand::make_rng",
    "rngs::SysRng",
];

/// What nobody may: drill opens no socket.
const SOCKETS: &[&str] = &["std::net", "net::TcpStream", "net::UdpSocket", "net::UnixStream", "rustix::net"];

/// What is no value and no function of values.
const EFFECTS: &[&str] =
    &["std::fs", "std::process", "std::thread", "std::net", "std::env", "rusqlite", "rustix"];

const PRINTING: &[&str] = &["print", "println", "eprint", "eprintln", "dbg"];

/// Everything that is wrong with these files; empty when the house stands.
pub fn complaints(sources: &Files) -> Vec<String> {
    let house = House::build(sources);
    let mut found = shape(sources);
    found.extend(imports(&house));
    found.extend(loops(&house));
    found.extend(house.files.iter().flat_map(effects));
    found
}

/// Files that are near their longest.
pub fn nearly_too_long(sources: &Files) -> Vec<String> {
    let lines = |text: &String| text.lines().count();
    let near = sources
        .iter()
        .filter(|(path, text)| lines(text) > LONG && !is_test_file(path) && limit(path) == LONGEST);
    near.map(|(path, text)| format!("src/{path}: {} lines", lines(text))).collect()
}

fn is_test_file(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

fn limit(path: &str) -> usize {
    let longer = LONGER.iter().find(|(name, _)| *name == path).map(|(_, lines)| *lines);
    longer.unwrap_or(if is_test_file(path) { LONGEST_TESTS } else { LONGEST })
}

/// Opening paragraph, length, name.
fn shape(sources: &Files) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in sources {
        if !text.starts_with("//! ") {
            found.push(format!("src/{path}:1: no opening paragraph: say in `//!` what the file is for"));
        }
        let lines = text.lines().count();
        let most = if path == "main.rs" { 29 } else { limit(path) };
        if lines > most {
            found.push(format!("src/{path}: {lines} lines, {most} are the most: split it by ideas"));
        }
        let parts = path.trim_end_matches(".rs").split('/');
        for name in parts.filter(|part| NO_DRAWERS.contains(part)) {
            found.push(format!("src/{path}: `{name}` says nothing about what is in it"));
        }
    }
    found
}

/// The table.
fn imports(house: &House) -> Vec<String> {
    let mut found = Vec::new();
    for file in house.files.iter().filter(|file| !file.top().is_empty()) {
        if !TABLE.iter().any(|(module, _)| *module == file.top()) {
            found.push(format!("src/{}: the module `{}` is not in the table", file.path, file.top()));
        }
    }
    for need in house.module_needs() {
        let from = need.from.split(['/', '.']).next().unwrap_or_default();
        let allowed = TABLE.iter().find(|(module, _)| *module == from).map(|(_, allowed)| *allowed);
        if allowed.is_some_and(|allowed| !allowed.contains(&need.to.as_str())) {
            found.push(format!(
                "src/{}:{}: `{from}` may not import `{}` ({})",
                need.from, need.line, need.to, need.path
            ));
        }
    }
    found
}

/// Circles among files and among modules.
fn loops(house: &House) -> Vec<String> {
    let needs = house.needs();
    let files: Vec<_> = needs.iter().map(|need| (need.from.clone(), need.to.clone())).collect();
    let top = |path: &str| path.split(['/', '.']).next().unwrap_or_default().to_string();
    let modules: Vec<_> =
        house.module_needs().iter().map(|need| (top(&need.from), need.to.clone())).collect();
    let mut found = Vec::new();
    for circle in circles(&files) {
        let inside = needs.iter().filter(|need| circle.contains(&need.from) && circle.contains(&need.to));
        let lines: Vec<_> = inside
            .map(|need| format!("\n    src/{}:{} needs {} ({})", need.from, need.line, need.to, need.path))
            .collect();
        found.push(format!(
            "these files need each other in a circle: {}{}",
            circle.join(", "),
            lines.concat()
        ));
    }
    for circle in circles(&modules) {
        found.push(format!("these modules need each other in a circle: {}", circle.join(", ")));
    }
    found
}

/// Time, environment, printing, sockets, and effects in pure modules.
fn effects(file: &File) -> Vec<String> {
    let mut found = Vec::new();
    let top = file.top();
    let mut say = |line: usize, what: String| found.push(format!("src/{}:{line}: {what}", file.path));
    for path in &file.names.paths {
        let text = path.segments.join("::");
        if top != "os" && names_one_of(&path.segments, TIME_AND_ENVIRONMENT) {
            say(path.line, format!("only os/ asks for time, chance and environment ({text})"));
        }
        if names_one_of(&path.segments, SOCKETS) {
            say(path.line, format!("drill opens no socket ({text})"));
        }
        if PURE.contains(&top) && names_one_of(&path.segments, EFFECTS) {
            say(path.line, format!("`{top}` is pure: no files, processes, threads or environment ({text})"));
        }
        if !["os", "ui", "judge", ""].contains(&top)
            && names_one_of(&path.segments, &["io::stdout", "io::stderr"])
        {
            say(path.line, format!("only ui/ prints ({text})"));
        }
    }
    for (name, line) in file.names.macros.iter().filter(|(name, _)| PRINTING.contains(&name.as_str())) {
        if top != "ui" {
            say(*line, format!("only ui/ prints ({name}!)"));
        }
    }
    for (name, line) in
        file.names.traits.iter().filter(|(name, _)| !["Clock", "Host"].contains(&name.as_str()))
    {
        say(*line, format!("two traits are enough, `Clock` and `Host` (trait {name})"));
    }
    found
}

/// Whether the path holds one of these as neighbours: `std::env::var` holds `env::var`, `std::env` holds `std::env`.
fn names_one_of(segments: &[String], wanted: &[&str]) -> bool {
    wanted.iter().any(|wanted| {
        let wanted: Vec<&str> = wanted.split("::").collect();
        segments.windows(wanted.len()).any(|window| window == wanted.as_slice())
    })
}
