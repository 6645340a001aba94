//! What each score means, in the user's words, for each kind. Shown beside every choice: a bare number is never asked for.

use crate::model::Kind;

/// The anchors from 0 to 5.
pub fn anchors(kind: Kind) -> [&'static str; 6] {
    match kind {
        Kind::Coding => [
            "no approach",
            "an approach; some tests pass",
            "half of the tests, or two hints, or right but too slow, or a look at the solution",
            "all tests: with one hint in time, or unaided in overtime",
            "all tests, no hint, time to spare, at most two failed submits",
            "all tests within the target time, no hint, cost right",
        ],
        Kind::Design => [
            "no path from end to end",
            "parts of a path; the hard points missed",
            "some of the hard points named",
            "a complete path; half of the hard points",
            "a complete path; three quarters of the hard points, solid steps",
            "a complete path in time; nearly all hard points resolved",
        ],
        Kind::Star => [
            "no story",
            "a story with parts missing",
            "a whole story, read from notes or far too long",
            "a whole story with a glance at notes, a little long, or one weak part",
            "no notes, at most 3:30, every part fair or better",
            "no notes, two to three minutes, every part good",
        ],
        Kind::Card => [
            "nothing came",
            "wrong; clear once seen",
            "wrong, but familiar",
            "right, with effort",
            "right, after a pause",
            "right at once",
        ],
    }
}
