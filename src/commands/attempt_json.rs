//! An attempt as `history` and `show` print it.

use serde::Serialize;

use crate::model::entry::Scored;
use crate::model::{Bounds, Day, EntryId, Evidence, ItemId, Mode, Moment, Score};
use crate::schedule::sm2;
use crate::store::AttemptRow;
use crate::ui::screens::history::AttemptLine;

/// The fields of an attempt.
#[derive(Debug, Serialize)]
pub struct AttemptJson {
    id: EntryId,
    item: ItemId,
    started_at: Moment,
    day: Day,
    seconds: u32,
    mode: Mode,
    language: Option<String>,
    predicted: Option<Score>,
    bounds: Option<Bounds>,
    /// Null while it is owed.
    score: Option<Score>,
    /// The rules that fold it.
    algorithm: &'static str,
    evidence: Evidence,
    note: Option<String>,
    /// The debrief: cause, line, levels.
    debrief: Option<Scored>,
    stands_for: Option<ItemId>,
    cram: bool,
    abandoned: bool,
    voided: bool,
    amended: bool,
}

impl From<AttemptRow> for AttemptJson {
    fn from(row: AttemptRow) -> AttemptJson {
        let (bounds, seconds, evidence) = (row.bounds(), row.seconds(), row.evidence().clone());
        AttemptJson {
            id: row.id,
            item: row.item,
            started_at: row.attempt.started_at,
            day: row.attempt.day,
            seconds,
            mode: row.attempt.mode,
            language: row.attempt.language,
            predicted: row.attempt.predicted,
            bounds,
            score: row.score,
            algorithm: sm2::ALGORITHM,
            evidence,
            note: row.attempt.note,
            debrief: row.debrief,
            stands_for: row.attempt.stands_for,
            cram: row.attempt.cram,
            abandoned: row.attempt.abandoned,
            voided: row.voided,
            amended: row.amended,
        }
    }
}

/// The same for the screen.
pub fn line(row: &AttemptRow) -> AttemptLine {
    let mut remarks = Vec::new();
    let remark = |wanted: bool, word: &str| wanted.then(|| word.to_string());
    remarks.extend(remark(row.voided, "taken back"));
    remarks.extend(remark(row.amended, "amended"));
    remarks.extend(remark(row.attempt.abandoned, "given up"));
    remarks.extend(remark(row.attempt.cram, "cram"));
    remarks.extend(row.attempt.note.clone());
    AttemptLine {
        id: short(row.id.as_str()).to_string(),
        item: row.item.to_string(),
        started: row.attempt.started_at.to_local_text(),
        seconds: row.seconds(),
        mode: row.attempt.mode.as_str().to_string(),
        score: row.score.map(Score::get),
        predicted: row.attempt.predicted.map(Score::get),
        owed: row.score.is_none() && row.bounds().is_some() && !row.attempt.abandoned,
        remarks,
        voided: row.voided,
    }
}

/// Enough of an id for a person: its time to the millisecond and twelve bits of chance.
fn short(id: &str) -> &str {
    id.get(..18).unwrap_or(id)
}
