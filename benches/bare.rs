//! The yardstick of `startup.py`: a process that opens the same database with the same SQLite and reads one row. It must
//! do nothing else, for every budget is a multiple of it.

use std::process::ExitCode;

use rusqlite::{Connection, OpenFlags};

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1) else { return ExitCode::from(2) };
    match one_row(path.as_ref()) {
        Ok(_) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn one_row(path: &std::path::Path) -> rusqlite::Result<String> {
    let store = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    store.query_row("SELECT value FROM meta WHERE name = 'machine'", [], |row| row.get(0))
}
