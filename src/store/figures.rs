//! Rollups: figures a day and figures an item, so that statistics never walk over attempts. What was voided, or run on an
//! accelerated clock, is in none of them.

use rusqlite::{Connection, params};

use crate::model::ItemId;

use super::error::Result;

/// Attempts that an item's usual time looks at, the latest.
const RECENT: u32 = 9;

const DAILY: &str = "INSERT INTO daily (day, kind, attempts, seconds, scored_0, scored_1, scored_2, scored_3, scored_4,
         scored_5, predictions, gap_sum, gap_squares)
     SELECT day, kind, count(*), sum(seconds),
         count(*) FILTER (WHERE score = 0), count(*) FILTER (WHERE score = 1), count(*) FILTER (WHERE score = 2),
         count(*) FILTER (WHERE score = 3), count(*) FILTER (WHERE score = 4), count(*) FILTER (WHERE score = 5),
         count(predicted - score), coalesce(sum(predicted - score), 0),
         coalesce(sum((predicted - score) * (predicted - score)), 0)
     FROM attempts WHERE voided = 0 AND simulated = 0";

/// Makes the figures of one day and kind again.
pub(super) fn write_day(conn: &Connection, day: &str, kind: &str) -> Result<()> {
    conn.prepare_cached("DELETE FROM daily WHERE day = ?1 AND kind = ?2")?.execute([day, kind])?;
    conn.prepare_cached(&format!("{DAILY} AND day = ?1 AND kind = ?2 GROUP BY day, kind"))?
        .execute([day, kind])?;
    Ok(())
}

/// Makes the figures of all days; the table is empty.
pub(super) fn write_all_days(conn: &Connection) -> Result<()> {
    conn.execute(&format!("{DAILY} GROUP BY day, kind"), [])?;
    Ok(())
}

/// Makes the figures of one item again. Its usual time is the median of the latest attempts that were finished and took
/// any time.
pub(super) fn write_tally(conn: &Connection, item: &ItemId) -> Result<()> {
    conn.prepare_cached("DELETE FROM tallies WHERE item = ?1")?.execute([item.as_str()])?;
    conn.prepare_cached(
        "INSERT INTO tallies (item, attempts, seconds, scored, score_sum, passes, last_score, first_day, last_day,
             usual_seconds)
         SELECT item, count(*), sum(seconds), count(score), coalesce(sum(score), 0),
             count(*) FILTER (WHERE score >= 3),
             (SELECT score FROM attempts
              WHERE item = ?1 AND voided = 0 AND simulated = 0 AND score IS NOT NULL
              ORDER BY started_at DESC, id DESC LIMIT 1),
             min(day), max(day),
             (SELECT seconds FROM (
                  SELECT seconds, row_number() OVER (ORDER BY seconds) AS place, count(*) OVER () AS recent FROM (
                      SELECT seconds FROM attempts
                      WHERE item = ?1 AND voided = 0 AND simulated = 0 AND abandoned = 0 AND seconds > 0
                      ORDER BY started_at DESC, id DESC LIMIT ?2))
              WHERE place = recent / 2 + 1)
         FROM attempts WHERE item = ?1 AND voided = 0 AND simulated = 0 GROUP BY item",
    )?
    .execute(params![item.as_str(), RECENT])?;
    Ok(())
}
