//! Brings a store to the newest layout: an append-only list of scripts over `user_version`. A released script is never
//! changed, only followed by another. The file is copied before each step; a newer file is refused.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::Backup;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use super::error::{Result, StoreError};
use super::schema;

/// The scripts; the first makes version 1, each one after it the next.
pub const MIGRATIONS: &[&str] = &[schema::V1, schema::V2];

/// Runs what is missing. `path` is the file behind the connection, `None` for a store in memory, which is not copied.
/// Safe when several processes start together: the version is read again under the write lock.
pub fn migrate(conn: &mut Connection, path: Option<&Path>, migrations: &[&str]) -> Result<()> {
    let known = migrations.len() as i64;
    loop {
        let found = version(conn)?;
        refuse_newer(path, found, known)?;
        if found == known {
            return Ok(());
        }
        let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let found = version(&tx)?;
        let next = usize::try_from(found).ok().and_then(|version| migrations.get(version));
        let Some(script) = next else { continue };
        if let Some(path) = path.filter(|_| found > 0) {
            copy_before(path, found)?;
        }
        tx.execute_batch(script)?;
        tx.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", found + 1)?;
        tx.commit()?;
    }
}

fn version(conn: &Connection) -> Result<i64> {
    Ok(conn.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

fn refuse_newer(path: Option<&Path>, found: i64, known: i64) -> Result<()> {
    if (0..=known).contains(&found) {
        return Ok(());
    }
    Err(StoreError::Newer { path: path.unwrap_or(Path::new(":memory:")).to_path_buf(), found, known })
}

/// Copies the file to `<file>.v<version>.bak`, or the next free name. Another connection reads it, since opening and
/// closing the file outside SQLite would drop this process's locks.
fn copy_before(path: &Path, version: i64) -> Result<PathBuf> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let target = (0..)
        .map(|n| match n {
            0 => folder.join(format!("{name}.v{version}.bak")),
            n => folder.join(format!("{name}.v{version}.{n}.bak")),
        })
        .find(|candidate| !candidate.exists())
        .unwrap_or_else(|| folder.join(format!("{name}.bak")));
    let failed = |source| StoreError::Copy { path: target.clone(), source };
    let partial = tempfile::Builder::new()
        .prefix(".copy-")
        .tempfile_in(folder)
        .map_err(|source| StoreError::CannotOpen { path: folder.to_path_buf(), source })?;
    {
        let source = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(failed)?;
        let mut copy = Connection::open(partial.path()).map_err(failed)?;
        let backup = Backup::new(&source, &mut copy).map_err(failed)?;
        backup.run_to_completion(1024, Duration::ZERO, None).map_err(failed)?;
    }
    partial
        .persist(&target)
        .map_err(|error| StoreError::CannotOpen { path: target.clone(), source: error.error })?;
    Ok(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: &str = "CREATE TABLE later (x TEXT) STRICT;";

    #[test]
    fn each_step_is_taken_once_and_the_file_is_copied_before_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("drill.db");
        let mut conn = Connection::open(&path).unwrap();
        migrate(&mut conn, Some(&path), &[schema::V1]).unwrap();
        conn.execute("INSERT INTO meta VALUES ('kept', 'yes')", []).unwrap();
        migrate(&mut conn, Some(&path), &[schema::V1, SECOND]).unwrap();
        migrate(&mut conn, Some(&path), &[schema::V1, SECOND]).unwrap();
        assert_eq!(version(&conn).unwrap(), 2);
        let kept = |conn: &Connection| -> String {
            conn.query_row("SELECT value FROM meta WHERE name = 'kept'", [], |row| row.get(0)).unwrap()
        };
        assert_eq!(kept(&conn), "yes");
        let copy = Connection::open(folder.path().join("drill.db.v1.bak")).unwrap();
        assert_eq!((version(&copy).unwrap(), kept(&copy).as_str()), (1, "yes"));
        let files = std::fs::read_dir(folder.path()).unwrap().count();
        assert_eq!(files, 2, "one store, one copy, nothing half made");
    }

    #[test]
    fn a_failing_step_leaves_the_version_and_the_rows() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn, None, &[schema::V1]).unwrap();
        let broken = "CREATE TABLE later (x TEXT) STRICT; CREATE TABLE later (x TEXT);";
        assert!(migrate(&mut conn, None, &[schema::V1, broken]).is_err());
        assert_eq!(version(&conn).unwrap(), 1);
        let left: i64 = conn
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'later'", [], |row| row.get(0))
            .unwrap();
        assert_eq!(left, 0);
    }

    #[test]
    fn the_second_version_knows_the_usual_time_of_what_was_there() {
        let mut conn = Connection::open_in_memory().unwrap();
        migrate(&mut conn, None, &MIGRATIONS[..1]).unwrap();
        conn.execute_batch(
            "INSERT INTO tallies VALUES ('coding/a', 3, 900, 0, 0, 0, NULL, '2026-11-01', '2026-11-03'),
                 ('coding/b', 1, 0, 0, 0, 0, NULL, '2026-11-01', '2026-11-01');",
        )
        .unwrap();
        for (id, item, seconds, abandoned) in [
            ("1", "coding/a", 100, 0),
            ("2", "coding/a", 700, 0),
            ("3", "coding/a", 200, 0),
            ("4", "coding/b", 50, 1),
        ] {
            conn.execute("INSERT INTO log VALUES (?1, 'm', 'attempt', 'x', '{}', NULL)", [id]).unwrap();
            conn.execute(
                "INSERT INTO attempts VALUES (?1, ?2, 'coding', 1, '2026-11-01', ?3, 'recorded', NULL, NULL, NULL, NULL,
                     NULL, NULL, 0, 0, 0, 0, ?4, 0)",
                rusqlite::params![id, item, seconds, abandoned],
            )
            .unwrap();
        }
        migrate(&mut conn, None, &MIGRATIONS[..2]).unwrap();
        let usual: Vec<Option<u32>> = conn
            .prepare("SELECT usual_seconds FROM tallies ORDER BY item")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<std::result::Result<_, _>>()
            .unwrap();
        assert_eq!(usual, [Some(200), None]);
    }

    #[test]
    fn a_newer_version_is_refused() {
        let mut conn = Connection::open_in_memory().unwrap();
        conn.pragma_update(None, "user_version", 7).unwrap();
        let error = migrate(&mut conn, None, MIGRATIONS).unwrap_err();
        assert!(matches!(error, StoreError::Newer { found: 7, .. }), "{error}");
    }
}
