//! The state of a session: the plain value that is checkpointed, and what the live line shows of it.

use serde::{Deserialize, Serialize};

use super::clock::SessionClock;
use super::event::{EstimateFound, Purpose};
use crate::model::evidence::{Reveal, Seen};
use crate::model::{ItemId, Mode, Moment, Report, Score};

/// Where a session stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct State {
    /// What is practised.
    pub item: ItemId,
    /// How.
    pub mode: Mode,
    /// Wall time of the start.
    pub started_at: Moment,
    /// Length, in seconds.
    pub planned_seconds: u32,
    /// Time spent.
    pub clock: SessionClock,
    /// The current phase.
    pub phase: usize,
    /// What the user said before the clock.
    pub seen_before: Option<Seen>,
    /// Whether it may be paused; not in a mock.
    pub may_pause: bool,
    /// No bells and reminders but the audible marks of a spoken answer.
    pub quiet: bool,
    /// The user's prediction.
    pub predicted: Option<Score>,
    /// Hints taken.
    pub hints: u32,
    /// What was revealed.
    pub revealed: Option<Reveal>,
    /// Typed notes.
    pub notes: Vec<String>,
    /// What the machine waits for.
    pub awaiting: Option<Awaiting>,
    /// The answer is locked.
    pub locked: bool,
    /// The clock has stopped for good.
    pub ended: bool,
    /// Minutes of which the user was reminded.
    pub reminded: Vec<u32>,
    /// Phases at whose end the bell rang.
    pub phase_reminded: Vec<usize>,
    /// How often it was taken up again.
    pub resumed: u32,
    /// Clock reading of the last checkpoint, in milliseconds.
    pub checkpointed_at: u64,
    /// What happened when: seconds on the clock, and a word.
    pub timeline: Vec<(u32, String)>,
    /// What belongs to the kind.
    pub detail: Detail,
}

/// The part of the state that belongs to one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Detail {
    /// A coding session.
    Coding(Box<CodingState>),
    /// A design session.
    Design(DesignState),
    /// A STAR session.
    Star(StarState),
}

/// Where a coding session stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CodingState {
    /// Language id.
    pub language: String,
    /// The statement is shown.
    pub statement_shown: bool,
    /// Clarifications asked, by position.
    pub asked: Vec<usize>,
    /// What the judge is doing, and the request that waits for it.
    pub judging: Option<Judging>,
    /// The file was saved while the judge was busy.
    pub saved_meanwhile: bool,
    /// Runs of the examples.
    pub runs: u32,
    /// Submits.
    pub submits: u32,
    /// Submits that failed.
    pub failed_submits: u32,
    /// Seconds until the plan was closed.
    pub to_plan: Option<u32>,
    /// Seconds until the first run.
    pub to_first_run: Option<u32>,
    /// Seconds until all tests passed.
    pub to_pass: Option<u32>,
    /// The last report on all cases.
    pub last_full: Option<Report>,
    /// The approach chosen.
    pub approach: Option<usize>,
    /// The time chosen.
    pub time: Option<usize>,
    /// Approach, time and space were all right.
    pub complexity_right: Option<bool>,
    /// Follow-ups shown.
    pub follow_ups: usize,
    /// The good answer to the current follow-up was shown.
    pub answer_shown: bool,
    /// Own cases: right, of all.
    pub own_cases: Option<(u32, u32)>,
    /// A case was traced by hand (paper).
    pub traced: bool,
}

/// What the judge is doing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judging {
    /// What for.
    pub purpose: Purpose,
    /// The request from another terminal that waits.
    pub from: Option<i64>,
}

/// Where a design session stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct DesignState {
    /// Requirements brought out, by position.
    pub asked: Vec<usize>,
    /// Estimates found in the notes, the latest of each name.
    pub estimates: Vec<EstimateFound>,
    /// The estimates were listed.
    pub estimates_shown: bool,
    /// Seconds at which the path was complete.
    pub path_complete_at: Option<u32>,
    /// There is an arrow.
    pub path_begun: bool,
    /// The line 'draw the whole path now' was said.
    pub path_reminded: bool,
    /// Follow-ups asked.
    pub follow_ups: usize,
    /// The curveball was thrown.
    pub curveball: bool,
}

/// Where a STAR session stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct StarState {
    /// Said aloud.
    pub spoken: bool,
    /// Borders of the spoken answer: seconds on the clock at the start of each part, and the end.
    pub marks: Vec<u32>,
    /// Seconds at which the typed answer was closed.
    pub answered_at: Option<u32>,
    /// Probes asked.
    pub probes: usize,
    /// The two and the three minute marks that rang.
    pub rang: Vec<u32>,
}

/// What the next key answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaiting {
    /// A prediction, 0 to 5, before the first verdict.
    Prediction {
        /// What comes after it.
        then: Purpose,
    },
    /// Whether a hint is really wanted.
    Hint,
    /// Whether the answer shall really lock.
    Finish,
    /// Whether a case was traced by hand (paper).
    Traced,
    /// Which approach.
    Approach,
    /// Which time.
    Time,
    /// Which space.
    Space,
}

/// What the live line shows.
#[derive(Debug, Clone, PartialEq)]
pub struct LineState {
    /// Seconds left; negative in overtime.
    pub left_seconds: i64,
    /// The phase.
    pub phase: String,
    /// Seconds left of the phase; negative when it is over.
    pub phase_left_seconds: Option<i64>,
    /// Stopped.
    pub paused: bool,
    /// The judge works.
    pub judging: bool,
    /// What the next key answers.
    pub awaiting: Option<Awaiting>,
    /// The answer is locked.
    pub locked: bool,
    /// Keys that mean something.
    pub keys: Vec<(char, &'static str)>,
}

impl State {
    /// The state of a session that is about to start.
    pub fn new(item: ItemId, mode: Mode, started_at: Moment, planned_seconds: u32, detail: Detail) -> State {
        let quiet = matches!(&detail, Detail::Star(star) if star.spoken);
        State {
            item,
            mode,
            started_at,
            planned_seconds,
            clock: SessionClock::default(),
            phase: 0,
            seen_before: None,
            may_pause: true,
            quiet,
            predicted: None,
            hints: 0,
            revealed: None,
            notes: Vec::new(),
            awaiting: None,
            locked: false,
            ended: false,
            reminded: Vec::new(),
            phase_reminded: Vec::new(),
            resumed: 0,
            checkpointed_at: 0,
            timeline: Vec::new(),
            detail,
        }
    }

    /// Seconds left; negative in overtime.
    pub fn left_seconds(&self) -> i64 {
        i64::from(self.planned_seconds) - i64::from(self.clock.seconds())
    }

    /// Keeps what happened, with the time on the clock.
    pub fn note_time(&mut self, what: &str) {
        self.timeline.push((self.clock.seconds(), what.to_string()));
    }

    /// Goes to a phase; time counts to it from now on.
    pub fn set_phase(&mut self, phase: usize, name: &str) {
        self.phase = phase;
        self.clock.set_phase(phase);
        self.note_time(name);
    }

    /// Whether the judge works.
    pub fn is_judging(&self) -> bool {
        matches!(&self.detail, Detail::Coding(coding) if coding.judging.is_some())
    }

    /// What the judge was doing is lost with the process that did it.
    pub fn interrupt_judge(&mut self) {
        if let Detail::Coding(coding) = &mut self.detail {
            coding.judging = None;
        }
    }

    /// The report on all cases, once there is one.
    pub fn last_full(&self) -> Option<&Report> {
        match &self.detail {
            Detail::Coding(coding) => coding.last_full.as_ref(),
            _ => None,
        }
    }
}
