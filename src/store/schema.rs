//! The tables. Only `log`, `meta`, `sessions` and `inbox` hold what cannot be made again; everything else is a
//! projection of the log, or a cache. A released script never changes: a new layout is one more line in `migrations`.

/// Marks the file as drill's (`PRAGMA application_id`): "drll".
pub const APPLICATION_ID: i64 = 0x6472_6c6c;

/// Version 1.
pub const V1: &str = "
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The truth. `target` is the entry that a score, an amendment or a void is about; it may come later by a merge.
CREATE TABLE log (
    id TEXT PRIMARY KEY,
    machine TEXT NOT NULL,
    kind TEXT NOT NULL,
    at TEXT NOT NULL,
    body TEXT NOT NULL,
    target TEXT
) STRICT;
CREATE INDEX log_target ON log (target) WHERE target IS NOT NULL;
CREATE INDEX log_kind ON log (kind, id) WHERE kind <> 'attempt';

-- Which items an entry is about, by the names it was written with.
CREATE TABLE subjects (
    item TEXT NOT NULL,
    entry TEXT NOT NULL REFERENCES log (id),
    PRIMARY KEY (item, entry)
) STRICT, WITHOUT ROWID;

-- One row an attempt; `item` is its name of today, `day` its logical day, `started_at` milliseconds since 1970.
CREATE TABLE attempts (
    id TEXT PRIMARY KEY REFERENCES log (id),
    item TEXT NOT NULL,
    kind TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    day TEXT NOT NULL,
    seconds INTEGER NOT NULL,
    mode TEXT NOT NULL,
    predicted INTEGER,
    low INTEGER,
    high INTEGER,
    score INTEGER CHECK (score BETWEEN 0 AND 5),
    cause TEXT,
    session TEXT,
    voided INTEGER NOT NULL CHECK (voided IN (0, 1)),
    amended INTEGER NOT NULL CHECK (amended IN (0, 1)),
    debriefed INTEGER NOT NULL CHECK (debriefed IN (0, 1)),
    cram INTEGER NOT NULL CHECK (cram IN (0, 1)),
    abandoned INTEGER NOT NULL CHECK (abandoned IN (0, 1)),
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1))
) STRICT, WITHOUT ROWID;
-- Holds what a median of minutes asks, so that it need not read the attempts themselves.
CREATE INDEX attempts_item ON attempts (item, started_at, id, seconds, voided, simulated, abandoned);
CREATE INDEX attempts_started ON attempts (started_at);
CREATE INDEX attempts_day ON attempts (kind, day, item, seconds, score, voided, simulated);
CREATE INDEX attempts_session ON attempts (session) WHERE session IS NOT NULL;
CREATE INDEX attempts_owed ON attempts (day) WHERE score IS NULL;

-- `state` is the whole schedule as JSON; the columns beside it are for look-ups.
CREATE TABLE schedules (
    item TEXT PRIMARY KEY,
    algorithm TEXT NOT NULL,
    due TEXT NOT NULL,
    interval_days INTEGER NOT NULL,
    last_day TEXT NOT NULL,
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- Holds what a queue asks.
CREATE INDEX schedules_due ON schedules (due, item, last_day, interval_days);
CREATE INDEX schedules_sessions ON schedules (due, item, last_day, interval_days)
    WHERE item < 'card/' OR item >= 'card0';
CREATE INDEX schedules_cards_due ON schedules (due) WHERE item >= 'card/' AND item < 'card0';
-- Within an interval, the card that waits longest comes first.
CREATE INDEX schedules_cards ON schedules (interval_days, last_day, item, due)
    WHERE item >= 'card/' AND item < 'card0';

-- Figures a day and kind: what was neither voided nor simulated. `gap` is the prediction minus the score.
CREATE TABLE daily (
    day TEXT NOT NULL,
    kind TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    scored_0 INTEGER NOT NULL,
    scored_1 INTEGER NOT NULL,
    scored_2 INTEGER NOT NULL,
    scored_3 INTEGER NOT NULL,
    scored_4 INTEGER NOT NULL,
    scored_5 INTEGER NOT NULL,
    predictions INTEGER NOT NULL,
    gap_sum INTEGER NOT NULL,
    gap_squares INTEGER NOT NULL,
    PRIMARY KEY (day, kind)
) STRICT, WITHOUT ROWID;

-- Figures an item, over the same attempts as `daily`.
CREATE TABLE tallies (
    item TEXT PRIMARY KEY,
    attempts INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    scored INTEGER NOT NULL,
    score_sum INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    last_score INTEGER,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cards (
    item TEXT PRIMARY KEY,
    front TEXT NOT NULL,
    back TEXT NOT NULL,
    day TEXT NOT NULL,
    source TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE externals (
    item TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    link TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- `target` is the last name of the chain.
CREATE TABLE aliases (
    item TEXT PRIMARY KEY,
    target TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX aliases_target ON aliases (target);

-- The owner is a process: pid, boot, and the start of that pid, so that a reused pid is not taken for it.
CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    item TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    checkpoint_at TEXT NOT NULL,
    pid INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    process_start INTEGER NOT NULL,
    ended TEXT CHECK (ended IN ('finished', 'abandoned'))
) STRICT;
CREATE UNIQUE INDEX sessions_one_open ON sessions ((ended IS NULL)) WHERE ended IS NULL;

CREATE TABLE inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
    command TEXT NOT NULL,
    taken INTEGER NOT NULL DEFAULT 0,
    reply TEXT
) STRICT;
CREATE INDEX inbox_session ON inbox (session, taken);

-- A user's file, parsed; valid while size and time of change are the same.
CREATE TABLE catalogue (
    id INTEGER PRIMARY KEY,
    path TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    mtime INTEGER NOT NULL,
    json TEXT NOT NULL
) STRICT;

-- The cards of a user's deck file, in its order, so that none of them is read before it is asked for. `fresh`: without
-- a schedule, which the triggers keep true.
CREATE TABLE deck_cards (
    file INTEGER NOT NULL REFERENCES catalogue (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    item TEXT NOT NULL,
    title TEXT NOT NULL,
    fresh INTEGER NOT NULL CHECK (fresh IN (0, 1)),
    PRIMARY KEY (file, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX deck_cards_item ON deck_cards (item);
CREATE INDEX deck_cards_fresh ON deck_cards (file, position) WHERE fresh = 1;
CREATE TRIGGER schedules_begun AFTER INSERT ON schedules BEGIN
    UPDATE deck_cards SET fresh = 0 WHERE item = NEW.item AND fresh = 1;
END;
CREATE TRIGGER schedules_gone AFTER DELETE ON schedules BEGIN
    UPDATE deck_cards SET fresh = 1 WHERE item = OLD.item AND fresh = 0;
END;
";

/// Version 2: what a queue shows of hundreds of items and cards stands together, so that it need not look up each one.
pub const V2: &str = "
-- The median seconds of the latest nine attempts that were finished and took any; NULL without one.
ALTER TABLE tallies ADD COLUMN usual_seconds INTEGER;
UPDATE tallies SET usual_seconds = (
    SELECT seconds FROM (
        SELECT seconds, row_number() OVER (ORDER BY seconds) AS place, count(*) OVER () AS recent FROM (
            SELECT seconds FROM attempts
            WHERE attempts.item = tallies.item AND voided = 0 AND simulated = 0 AND abandoned = 0 AND seconds > 0
            ORDER BY started_at DESC, id DESC LIMIT 9
        )
    ) WHERE place = recent / 2 + 1
);
-- Holds the title as well.
DROP INDEX deck_cards_item;
CREATE INDEX deck_cards_item ON deck_cards (item, title);
";
