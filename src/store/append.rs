//! Appending to the log: the one way in. Entries, projections and schedules are written in one transaction, so a reader
//! never sees an attempt without its schedule. It decides nothing about schedules: the fold is passed in.

use rusqlite::{Connection, Transaction, params};

use crate::model::{Body, EntryId, LogEntry, Moment};

use super::error::{Result, StoreError};
use super::log;
use super::open::Store;
use super::projections::{self, FoldFn, Touched};

/// What new entries are stamped with.
pub struct Stamp<'a> {
    /// The instant of writing.
    pub now: Moment,
    /// Random bits for ids.
    pub random: &'a mut dyn FnMut() -> u128,
}

impl<'a> Stamp<'a> {
    /// A stamp.
    pub fn new(now: Moment, random: &'a mut dyn FnMut() -> u128) -> Stamp<'a> {
        Stamp { now, random }
    }
}

/// What a merge did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Merged {
    /// Entries that were new.
    pub added: usize,
    /// Entries that were there already.
    pub known: usize,
}

impl Store {
    /// Appends new entries and brings every projection up to date, in one transaction. The ids grow strictly, also over
    /// the log so far and when the clock was set back. Texts are cut at [`crate::model::attempt::LONGEST_TEXT`].
    ///
    /// # Errors
    /// A correction of an entry that is not there, a second attempt of one session, an entry outside the calendar, a
    /// store that is busy, full or damaged. Then nothing was written.
    pub fn append(
        &mut self,
        entries: &[Body],
        stamp: &mut Stamp<'_>,
        fold: &FoldFn<'_>,
    ) -> Result<Vec<EntryId>> {
        let machine = self.machine().to_string();
        let tx = self.write()?;
        let ids = append_within(&tx, &machine, entries, stamp, fold)?;
        tx.commit()?;
        Ok(ids)
    }

    /// Adds entries written elsewhere, as they are: an import or a merge of logs. What is there already is passed over;
    /// the order does not matter. All or nothing.
    ///
    /// # Errors
    /// An id that is no UUIDv7 in lower case, or one that is taken by other content.
    pub fn merge(&mut self, entries: &[LogEntry], fold: &FoldFn<'_>) -> Result<Merged> {
        let tx = self.write()?;
        let mut merged = Merged::default();
        let mut added = Vec::new();
        for entry in entries {
            check_id(&entry.id)?;
            if log::insert(&tx, entry)? {
                merged.added += 1;
                added.push(entry);
            } else {
                merged.known += 1;
            }
        }
        let mut touched = Touched::default();
        for entry in added {
            touch(&tx, entry, &mut touched)?;
        }
        projections::bring_up_to_date(&tx, touched, fold)?;
        tx.commit()?;
        Ok(merged)
    }
}

/// [`Store::append`] inside a transaction that does more.
pub(super) fn append_within(
    tx: &Transaction<'_>,
    machine: &str,
    entries: &[Body],
    stamp: &mut Stamp<'_>,
    fold: &FoldFn<'_>,
) -> Result<Vec<EntryId>> {
    let mut last = log::last_id(tx)?;
    let mut touched = Touched::default();
    let mut ids = Vec::with_capacity(entries.len());
    for body in entries {
        if let Some(target) = log::links(body).target
            && log::get(tx, target)?.is_none()
        {
            return Err(StoreError::NoSuchEntry(target.clone()));
        }
        refuse_second_attempt(tx, body)?;
        let id = next_id(last.as_ref(), stamp);
        let body = log::cut(body.clone());
        let entry = LogEntry { id: id.clone(), machine: machine.to_string(), at: stamp.now, body };
        log::insert(tx, &entry)?;
        touch(tx, &entry, &mut touched)?;
        last = Some(id.clone());
        ids.push(id);
    }
    projections::bring_up_to_date(tx, touched, fold)?;
    Ok(ids)
}

fn touch(conn: &Connection, entry: &LogEntry, touched: &mut Touched) -> Result<()> {
    if let Some(root) = log::root(conn, entry)? {
        touched.add(&root);
    }
    Ok(())
}

fn refuse_second_attempt(tx: &Transaction<'_>, body: &Body) -> Result<()> {
    let Body::Attempt(attempt) = body else { return Ok(()) };
    let Some(session) = &attempt.session else { return Ok(()) };
    let taken =
        tx.prepare_cached("SELECT 1 FROM attempts WHERE session = ?1 LIMIT 1")?.exists(params![session])?;
    if taken { Err(StoreError::AlreadyRecorded(session.clone())) } else { Ok(()) }
}

/// A fresh id after all others. When the clock stands behind the last id, the new one takes that id's millisecond and
/// its random part plus a random step: two machines that went on from the same log must not make the same id.
fn next_id(last: Option<&EntryId>, stamp: &mut Stamp<'_>) -> EntryId {
    const PAYLOAD: u128 = (1 << 74) - 1;
    let mut random = || (stamp.random)();
    let fresh = EntryId::new(stamp.now, random());
    let Some(last) = last.filter(|last| **last >= fresh) else { return fresh };
    let Some((millis, payload)) = parts(last) else { return fresh };
    let step = (random() & ((1 << 40) - 1)) + 1;
    let (millis, payload) = match payload + step {
        sum if sum <= PAYLOAD => (millis, sum),
        sum => (millis + 1, sum & PAYLOAD),
    };
    let at = Moment { utc_millis: millis, offset_minutes: 0 };
    EntryId::new(at, ((payload >> 62) << 64) | (payload & ((1 << 62) - 1)))
}

/// Milliseconds and the 74 random bits of a UUIDv7.
fn parts(id: &EntryId) -> Option<(i64, u128)> {
    let bits = u128::from_str_radix(&id.as_str().replace('-', ""), 16).ok()?;
    let payload = (((bits >> 64) & 0xfff) << 62) | (bits & ((1 << 62) - 1));
    Some(((bits >> 80) as i64, payload))
}

/// Ids from elsewhere must sort like ours.
fn check_id(id: &EntryId) -> Result<()> {
    let text = id.as_str();
    let shape = text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            14 => byte == b'7',
            19 => matches!(byte, b'8' | b'9' | b'a' | b'b'),
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        });
    if shape {
        Ok(())
    } else {
        Err(StoreError::BadEntry { id: text.to_string(), reason: "its id is no UUIDv7 in lower case".into() })
    }
}

#[cfg(test)]
mod tests;
