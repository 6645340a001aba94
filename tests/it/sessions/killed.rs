//! Sessions that are killed at random moments. Whatever the moment: the store is sound, the session can be resumed or is
//! finished, at most ten seconds are lost, no attempt is half recorded, and no process stays behind.

use std::collections::BTreeMap;
use std::thread;
use std::time::Duration;

use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};
use rustix::process::Signal;

use super::*;
use crate::support::processes;

/// Kills of all workers together.
const KILLS: u32 = 200;
const WORKERS: u32 = 4;
/// A session may lose so many seconds of its clock.
const MOST_LOST: i64 = 10;

/// What a session was doing when it was killed, as far as the screen tells.
type Moments = BTreeMap<&'static str, u32>;

#[test]
fn a_session_killed_at_any_moment_is_whole() {
    let mut moments = Moments::new();
    thread::scope(|scope| {
        let workers: Vec<_> =
            (0..WORKERS).map(|worker| scope.spawn(move || kill_again_and_again(worker))).collect();
        for worker in workers {
            for (moment, count) in worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)) {
                *moments.entry(moment).or_default() += count;
            }
        }
    });
    assert_eq!(moments.values().sum::<u32>(), KILLS, "{moments:?}");
    // the moments are of all kinds, or the test shows little; a short one that chance left out is tried for again
    let kinds = ["started", "line", "judging", "paused", "typing", "locked", "debrief"];
    for worker in WORKERS..2 * WORKERS {
        if kinds.iter().all(|moment| moments.contains_key(moment)) {
            break;
        }
        for (moment, count) in kill_again_and_again(worker) {
            *moments.entry(moment).or_default() += count;
        }
    }
    for moment in kinds {
        assert!(moments.contains_key(moment), "never killed while {moment}: {moments:?}");
    }
}

fn kill_again_and_again(worker: u32) -> Moments {
    let mut random = ChaCha8Rng::seed_from_u64(u64::from(worker));
    let (environment, _editor) =
        home_with(|home| Editor::that_saves(home, &[WRONG, RIGHT, SPINS, RIGHT, RIGHT]));
    let environment = environment.at("2026-11-22T10:00:00+01:00 x20");
    let mut moments = Moments::new();
    let mut kills = 0;
    while kills < KILLS / WORKERS {
        let before = stored_session(&environment);
        let open = before.as_ref().is_some_and(|session| session.ended.is_none());
        let mut terminal = if open {
            Terminal::drill(&environment, Size::USUAL, ["resume", "--yes"])
        } else {
            start(&environment, &mut random)
        };
        let moment = play(&mut terminal, &mut random, open);
        let had_ended = terminal.has_ended();
        terminal.signal(Signal::KILL);
        terminal.wait_for_end();
        if !had_ended {
            kills += 1;
            *moments.entry(moment).or_default() += 1;
        }
        let what = format!("worker {worker}, kill {kills}, {moment}\n{}", terminal.screen());
        check(&environment, &mut terminal, &what);
    }
    moments
}

/// Starts a session of some kind.
fn start(environment: &Environment, random: &mut ChaCha8Rng) -> Terminal {
    let words: &[&str] = match random.random_range(0..20) {
        0 => &["star", "--typed", "--yes"],
        1 => &["design", "--system", "url-shortener", "--yes"],
        2..5 => &["coding", PROBLEM, "--mode", "paper", "--yes"],
        5..8 => &["coding", PROBLEM, "--mode", "interview", "--yes"],
        _ => &["coding", PROBLEM, "--yes"],
    };
    Terminal::drill(environment, Size::USUAL, words)
}

/// Presses some keys, as a person might, and stops anywhere. A session that was open has to come up first.
#[track_caller]
fn play(terminal: &mut Terminal, random: &mut ChaCha8Rng, open: bool) -> &'static str {
    if random.random_range(0..8) == 0 {
        terminal.listen(Duration::from_millis(random.random_range(0..40)));
        return "started";
    }
    terminal.wait_until(if open { "the session again" } else { "the session" }, |screen| {
        seconds_left(screen).is_some() || screen.has("Debrief")
    });
    for _ in 0..random.random_range(1..40) {
        let keys = next_keys(terminal, random);
        terminal.press(keys);
        for _ in 0..random.random_range(0..8) {
            terminal.listen(Duration::from_millis(random.random_range(0..60)));
        }
        if terminal.has_ended() {
            break;
        }
    }
    moment(terminal)
}

/// Mostly keys that mean something now, so that sessions get somewhere; sometimes any.
fn next_keys(terminal: &mut Terminal, random: &mut ChaCha8Rng) -> &'static str {
    const ANY: [&str; 12] = ["n", "e", "r", "s", "h", "w", "p", "f", "y", "x", "1", "\r"];
    const DIGITS: [&str; 6] = ["0", "1", "2", "3", "4", "5"];
    let likely: &[&str] = match moment(terminal) {
        "paused" => &["p"],
        "typing" => &["some words\r", "a few\r", "\r"],
        "locked" => &["1", "2", "3", "n", "n", "f"],
        "debrief" => answers(terminal.screen().last_row()),
        _ => {
            let row = terminal.screen().last_row().to_string();
            if row.contains("predict") {
                &DIGITS
            } else if row.contains("clarify") || row.contains("think") {
                &["n", "n", "n", "a", " "]
            } else if row.contains("finish?") || row.contains("traced?") {
                &["f", "f", "y"]
            } else if !row.contains("[r]un") {
                &["e", "f", "n", "w"]
            } else {
                &["e", "e", "e", "r", "r", "s", "s", "s", "s", "n", "h", "w"]
            }
        }
    };
    let keys = if random.random_range(0..10) == 0 { &ANY[..] } else { likely };
    keys[random.random_range(0..keys.len())]
}

/// What the debrief may be answered with, by the row that asks.
fn answers(row: &str) -> &'static [&'static str] {
    match row {
        _ if row.contains("[enter]") => &["\r"],
        _ if row.contains("[0]") || row.contains("[3]") => &["0", "1", "2", "3", "4"],
        _ if row.contains("nter leaves") || row.contains("few words") => &["a line\r", "\r"],
        _ => &["i", "c", "n", "l", "5", "q"],
    }
}

fn moment(terminal: &mut Terminal) -> &'static str {
    let screen = terminal.screen();
    let row = screen.last_row();
    if seconds_left(&screen).is_none() {
        let asks = ["note (", "ask "].iter().any(|words| row.starts_with(words));
        let debrief =
            screen.has("Debrief") || ["[", "One line", "Which line"].iter().any(|words| row.contains(words));
        return if asks {
            "typing"
        } else if debrief {
            "debrief"
        } else {
            "between"
        };
    }
    if row.contains("paused") {
        "paused"
    } else if row.contains("judging") {
        "judging"
    } else if row.contains("reflect") || row.contains("probes") {
        "locked"
    } else {
        "line"
    }
}

#[track_caller]
fn check(environment: &Environment, terminal: &mut Terminal, what: &str) {
    processes::assert_none_left(environment);
    let Some(session) = stored_session(environment) else { return };
    stored::assert_sound(environment);
    let attempts = stored::attempts_of(environment, &session.id);
    let scores = stored::scores_of(environment, &session.id);
    match session.ended.as_deref() {
        None => {
            assert_eq!(attempts, usize::from(session.locked()), "{what}\n{session:?}");
            assert_eq!(scores, 0, "{what}\n{session:?}");
            if let Some(left) = seconds_left(&terminal.screen()) {
                let lost = session.seconds_left() - left;
                assert!(lost <= MOST_LOST, "{lost} seconds are lost: {what}\n{session:?}");
            }
        }
        Some(_) => {
            assert_eq!(attempts, 1, "{what}\n{session:?}");
            assert!(scores <= 1, "{what}\n{session:?}");
        }
    }
}

/// The newest session; none while a first start has not come as far as a store.
fn stored_session(environment: &Environment) -> Option<stored::Session> {
    environment.data().join("drill.db").exists().then(|| stored::newest_session(environment))?
}
