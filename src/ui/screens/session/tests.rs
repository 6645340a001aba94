//! Every screen of a session at three widths, and nothing from outside that gets through.

use proptest::prelude::*;

use super::*;
use crate::model::{Bounds, Score};
use crate::ui::screens::debrief::{Anchor, DebriefView, debrief_text, dimension_text};

fn score(quality: u8) -> Score {
    Score::clamped(quality)
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Every screen of a session under each other.
fn all(columns: usize, styles: Styles) -> String {
    let phases: Vec<(String, u32)> =
        [("clarify", 240), ("plan", 480), ("code", 1320), ("test", 480), ("reflect", 180)]
            .map(|(name, seconds)| (name.to_string(), seconds))
            .to_vec();
    let facts =
        [Fact::new("language", "python"), Fact::new("folder", "~/drill/2026-11-22/meeting-rooms-日本語")];
    let start = StartView {
        kind: "coding",
        title: "Rooms for meetings",
        minutes: 45,
        deck: "drill",
        mode: "practice",
        times_seen: 3,
        days_since: Some(12),
        phases: &phases,
        facts: &facts,
    };
    let first =
        StartView { times_seen: 0, days_since: None, facts: &[], phases: &[], mode: "", ..start.clone() };
    let keys = [
        (KeyHint::new("r", "run"), "the examples against your file"),
        (KeyHint::new("s", "submit"), "every case; the first accepted submit locks the answer"),
        (KeyHint::new("space", "mark"), ""),
        (KeyHint::new("?", ""), "this help"),
    ];
    let seen = [
        Fact::new("tests", "28 of 31"),
        Fact::new("time", "47 min of 45, overtime 2 min"),
        Fact::new("hints", "one"),
    ];
    let anchors = [
        Anchor::new(0, "no approach"),
        Anchor::new(2, "half of the tests; or two hints; or too slow but correct; or a peek"),
        Anchor::new(3, "all tests in time, at most one hint; or in overtime without"),
        Anchor::new(5, "all tests, target time, no hint, at most one failed submit, complexity right"),
    ];
    let debrief = DebriefView {
        facts: &seen,
        bounds: Bounds { low: score(0), high: score(2) },
        predicted: Some(score(4)),
        anchors: &anchors,
        because: Some("Three cases fail."),
    };
    [
        start_text(&start, columns, styles),
        start_text(&first, columns, styles),
        page_text(
            "Rooms for meetings",
            "Given *meetings*, how many rooms?\n\n- sorted?\n- `[]`?",
            columns,
            styles,
        ),
        phase_text(Some("clarify"), Some(("plan", 480)), columns, styles),
        phase_text(None, Some(("clarify", 240)), columns, styles),
        phase_text(Some("reflect"), None, columns, styles),
        hint_text(
            1,
            3,
            "Walk over the day from left to right; when does a room become free?",
            columns,
            styles,
        ),
        answer_text("can the list be empty?", Some("Yes. Then no room is needed."), columns, styles),
        answer_text("which colour?", None, columns, styles),
        paused_text(1930, 2, columns, styles),
        paused_text(-135, 1, columns, styles),
        help_text(&keys, columns, styles),
        debrief_text(&debrief, columns, styles),
        debrief_text(
            &DebriefView {
                bounds: Bounds { low: score(5), high: score(5) },
                predicted: Some(score(5)),
                because: None,
                ..debrief
            },
            columns,
            styles,
        ),
        dimension_text("Trade-offs", "Where did you weigh two ways?", &anchors[..2], columns, styles),
        scheduled_text(day("2026-11-28"), day("2026-11-22"), columns, styles),
    ]
    .join("\n")
}

#[test]
fn every_screen_at_three_widths() {
    for columns in [40, 80, 120] {
        insta::assert_snapshot!(format!("session_{columns}"), all(columns, Styles::PLAIN));
    }
}

#[test]
fn every_screen_in_colour_says_the_same() {
    let coloured = all(80, Styles::COLOURED);
    assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), all(80, Styles::PLAIN));
    insta::assert_snapshot!("session_coloured", coloured.replace('\u{1b}', "␛"));
}

#[test]
fn a_phase_change_is_one_calm_line() {
    assert_eq!(
        phase_text(Some("clarify"), Some(("plan", 480)), 80, Styles::PLAIN),
        "clarify is over. plan: 8 minutes.\n"
    );
    assert_eq!(
        scheduled_text(day("2026-11-28"), day("2026-11-22"), 80, Styles::PLAIN),
        "scheduled: due 2026-11-28 (in 6 days)\n"
    );
}

proptest! {
    #[test]
    fn no_screen_is_wider_than_asked(columns in 1usize..130) {
        for line in all(columns, Styles::PLAIN).lines() {
            prop_assert!(width(line) <= columns, "{:?} in {}", line, columns);
        }
    }

    #[test]
    fn nothing_from_outside_gets_through(title in any::<String>(), text in any::<String>(), columns in 1usize..60) {
        let facts = [Fact::new(title.as_str(), text.as_str())];
        let anchors = [Anchor::new(1, text.as_str())];
        let start = StartView {
            kind: &title, title: &title, minutes: 1, deck: &text, mode: &title, times_seen: 1, days_since: None,
            phases: &[(title.clone(), 1)], facts: &facts,
        };
        let shown = [
            start_text(&start, columns, Styles::PLAIN),
            page_text(&title, &text, columns, Styles::PLAIN),
            answer_text(&title, Some(&text), columns, Styles::PLAIN),
            hint_text(1, 1, &text, columns, Styles::PLAIN),
            help_text(&[(KeyHint::new(&title, &text), &text)], columns, Styles::PLAIN),
            dimension_text(&title, &text, &anchors, columns, Styles::PLAIN),
        ].join("");
        for line in shown.lines() {
            prop_assert!(width(line) <= columns, "{:?} in {}", line, columns);
            prop_assert!(!line.chars().any(char::is_control), "{:?}", line);
        }
    }
}
