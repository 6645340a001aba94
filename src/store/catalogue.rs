//! The cache of users' parsed files, by path, size and time of change. A cache only: losing it costs a parse.

use rusqlite::{OptionalExtension, params};

use super::error::Result;
use super::open::Store;

/// What tells one version of a file from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileStamp {
    /// Bytes.
    pub size: u64,
    /// Nanoseconds since 1970 of the last change.
    pub mtime: i64,
}

impl Store {
    /// The kept JSON of a file, if the file is still the same.
    pub fn catalogued(&self, path: &str, stamp: FileStamp) -> Result<Option<String>> {
        Ok(self
            .conn
            .prepare_cached("SELECT json FROM catalogue WHERE path = ?1 AND size = ?2 AND mtime = ?3")?
            .query_row(params![path, stamp.size as i64, stamp.mtime], |row| row.get(0))
            .optional()?)
    }

    /// Keeps the JSON of some files, in one transaction.
    pub fn catalogue(&mut self, files: &[(String, FileStamp, String)]) -> Result<()> {
        let tx = self.write()?;
        for (path, stamp, json) in files {
            tx.prepare_cached(
                "INSERT OR REPLACE INTO catalogue (path, size, mtime, json) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(params![path, stamp.size as i64, stamp.mtime, json])?;
        }
        Ok(tx.commit()?)
    }

    /// The paths kept, in order.
    pub fn catalogued_paths(&self) -> Result<Vec<String>> {
        let mut statement = self.conn.prepare_cached("SELECT path FROM catalogue ORDER BY path")?;
        let paths = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        Ok(paths)
    }

    /// Forgets files that are gone.
    pub fn uncatalogue(&mut self, paths: &[String]) -> Result<()> {
        let tx = self.write()?;
        for path in paths {
            tx.prepare_cached("DELETE FROM catalogue WHERE path = ?1")?.execute([path])?;
        }
        Ok(tx.commit()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::fixtures::store;

    #[test]
    fn a_file_is_kept_while_size_and_time_are_the_same() {
        let mut store = store();
        let stamp = FileStamp { size: 10, mtime: 77 };
        store.catalogue(&[("a.json".into(), stamp, "[1]".into())]).unwrap();
        assert_eq!(store.catalogued("a.json", stamp).unwrap().as_deref(), Some("[1]"));
        assert_eq!(store.catalogued("a.json", FileStamp { size: 11, ..stamp }).unwrap(), None);
        assert_eq!(store.catalogued("a.json", FileStamp { mtime: 78, ..stamp }).unwrap(), None);
        assert_eq!(store.catalogued_paths().unwrap(), ["a.json"]);
        store.uncatalogue(&["a.json".into()]).unwrap();
        assert_eq!(store.catalogued("a.json", stamp).unwrap(), None);
    }
}
