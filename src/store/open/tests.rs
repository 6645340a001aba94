//! Opening under faults: files that are no store, killed writes, several processes, locks.

use std::io::Write as _;
use std::path::PathBuf;

use super::*;
use crate::model::Score;
use crate::store::fixtures::*;
use crate::store::{HistoryFilter, Stamp};

fn place() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data").join("drill.db");
    (folder, path)
}

fn open(path: &Path) -> Result<Store> {
    Store::open(path, &mut random())
}

/// A store with a few hundred pages, closed.
fn filled(path: &Path) {
    let mut store = open(path).unwrap();
    let mut body = attempt("coding/x", 1, Some(4));
    body.text = Some("x".repeat(200_000));
    let body = crate::model::Body::Attempt(Box::new(body));
    append(&mut store, 1, &[body.clone(), body.clone(), body]);
}

#[test]
fn a_store_is_made_whole_private_and_with_a_name_that_stays() {
    let (_folder, path) = place();
    let first = open(&path).unwrap().machine().to_string();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&path), mode(path.parent().unwrap())), (0o600, 0o700));
    let files = fs::read_dir(path.parent().unwrap()).unwrap().count();
    assert_eq!(files, 1, "one file, nothing half made");
    let again = Store::open(&path, &mut || 5).unwrap();
    assert_eq!(again.machine(), first);
    let pragma = |name: &str| -> i64 {
        again.conn.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0)).unwrap()
    };
    assert_eq!((pragma("synchronous"), pragma("foreign_keys")), (2, 1));
}

#[test]
fn what_is_no_store_is_named_and_left_as_it_is() {
    let (_folder, path) = place();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    for bytes in [&b""[..], b"hello, this is a shopping list and no database at all", &[0u8; 8192]] {
        fs::write(&path, bytes).unwrap();
        let error = open(&path).unwrap_err();
        let named = matches!(
            (&error, bytes.is_empty()),
            (StoreError::Empty { .. }, true)
                | (StoreError::NotADatabase { .. } | StoreError::NotDrill { .. }, false)
        );
        assert!(named, "{error:?}");
        assert!(!error.hints().is_empty());
        assert_eq!(fs::read(&path).unwrap(), bytes);
    }
}

#[test]
fn another_programs_database_is_left_alone() {
    let (_folder, path) = place();
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE log (x); PRAGMA user_version = 1").unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(open(&path), Err(StoreError::NotDrill { .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_truncated_store_is_damaged_and_left_as_it_is() {
    let (_folder, path) = place();
    filled(&path);
    let whole = fs::read(&path).unwrap();
    for length in [whole.len() / 2, 5000, 100, 20] {
        fs::write(&path, &whole[..length]).unwrap();
        let error = open(&path).unwrap_err();
        let told = matches!(error, StoreError::Damaged(_) | StoreError::NotADatabase { .. });
        assert!(told, "{length}: {error:?}");
        assert_eq!(fs::read(&path).unwrap(), whole[..length]);
    }
}

#[test]
fn flipped_bytes_are_found_by_a_check() {
    let (_folder, path) = place();
    filled(&path);
    let mut bytes = fs::read(&path).unwrap();
    let page = 4096;
    for at in (page..bytes.len()).step_by(page) {
        bytes[at] ^= 0xff;
    }
    fs::write(&path, &bytes).unwrap();
    match open(&path) {
        Err(StoreError::Damaged(_)) => {}
        Err(other) => panic!("{other:?}"),
        Ok(mut store) => match store.check(&fold) {
            Ok(found) => assert!(found.iter().any(|mismatch| mismatch.place == "file"), "{found:?}"),
            Err(error) => assert!(matches!(error, StoreError::Damaged(_)), "{error:?}"),
        },
    }
}

#[test]
fn a_newer_store_is_refused_and_left_as_it_is() {
    let (_folder, path) = place();
    open(&path).unwrap().conn.pragma_update(None, "user_version", 99).unwrap();
    let before = fs::read(&path).unwrap();
    assert!(matches!(open(&path), Err(StoreError::Newer { found: 99, .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_folder_in_the_place_of_the_file_is_an_error() {
    let (_folder, path) = place();
    fs::create_dir_all(&path).unwrap();
    assert!(matches!(open(&path), Err(StoreError::CannotOpen { .. })));
    let under_a_file = path.parent().unwrap().join("file");
    fs::File::create(&under_a_file).unwrap().write_all(b"x").unwrap();
    assert!(matches!(open(&under_a_file.join("drill.db")), Err(StoreError::CannotOpen { .. })));
}

#[test]
fn a_killed_write_is_rolled_back_at_the_next_start() {
    let (_folder, path) = place();
    filled(&path);
    // What a kill leaves behind: the journal, and pages written before the commit. A small cache forces both to disk.
    let copy = path.with_file_name("killed.db");
    {
        let conn = Connection::open(&path).unwrap();
        conn.execute_batch("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;").unwrap();
        conn.execute_batch("UPDATE log SET body = replace(body, 'x', 'y'); DELETE FROM attempts;").unwrap();
        fs::copy(&path, &copy).unwrap();
        fs::copy(path.with_file_name("drill.db-journal"), path.with_file_name("killed.db-journal")).unwrap();
        conn.execute_batch("ROLLBACK").unwrap();
    }
    assert_ne!(fs::read(&copy).unwrap(), fs::read(&path).unwrap(), "the kill came in the middle");
    let mut store = open(&copy).unwrap();
    assert_eq!(store.check(&fold).unwrap(), []);
    assert_eq!(store.attempts(&item("coding/x")).unwrap().len(), 3);
}

#[test]
fn processes_that_start_and_append_together_lose_nothing() {
    let (_folder, path) = place();
    const EACH: i64 = 20;
    std::thread::scope(|scope| {
        for writer in 0..4u128 {
            let path = &path;
            scope.spawn(move || {
                let mut state = writer << 70;
                let mut random = || {
                    state += 0x9e37_79b9_7f4a_7c15;
                    state
                };
                let mut store = Store::open(path, &mut random).unwrap();
                for n in 0..EACH {
                    let body = practised("coding/x", n, 4);
                    store.append(&[body], &mut Stamp::new(noon(n), &mut random), &fold).unwrap();
                }
            });
        }
    });
    let mut store = open(&path).unwrap();
    assert_eq!(store.history(&HistoryFilter::default(), 1000).unwrap().len(), 80);
    assert_eq!(store.schedule(&item("coding/x")).unwrap().unwrap().repetitions, 80);
    assert_eq!(store.check(&fold).unwrap(), []);
}

#[test]
fn a_store_that_never_waits_says_busy_at_once_and_writes_nothing() {
    let (_folder, path) = place();
    let mut holder = open(&path).unwrap();
    let mut store = open(&path).unwrap();
    store.set_waiting(Waiting::Never).unwrap();
    let lock = holder.write().unwrap();
    let mut numbers = random();
    let body = practised("coding/x", 1, 4);
    let error = store.append(std::slice::from_ref(&body), &mut Stamp::new(noon(1), &mut numbers), &fold);
    assert!(matches!(error, Err(StoreError::Busy)), "{error:?}");
    drop(lock);
    store.append(&[body], &mut Stamp::new(noon(1), &mut numbers), &fold).unwrap();
    assert_eq!(store.attempts(&item("coding/x")).unwrap()[0].score, Score::new(4));
}
