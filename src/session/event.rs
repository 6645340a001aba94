//! What comes into the machine and what goes out: events, commands, effects and messages. Plain values, no behaviour but
//! small constructors.

use serde::{Deserialize, Serialize};

use crate::model::{Report, Score};

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The session begins.
    Started,
    /// A stored session goes on.
    Resumed,
    /// Time passed.
    Tick,
    /// A key, here or from another terminal.
    Command(Request),
    /// A line was typed.
    Typed(Line),
    /// The solution's file was saved; its digest.
    Saved(String),
    /// The judge is done.
    Judged(Box<Report>),
    /// The judge could not work; why.
    JudgeFailed(String),
    /// Own cases were held against the reference: right, of all.
    OwnCases {
        /// Right.
        right: u32,
        /// Of so many.
        total: u32,
    },
    /// The notes of a design were saved and read.
    NotesRead(NotesFacts),
    /// Ctrl-C, or the terminal is gone.
    Interrupt,
}

/// What the notes of a design hold.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct NotesFacts {
    /// Estimates found: name, the user's value as written, ratio to ours (above 1: too high); `None` if it can't be read.
    pub estimates: Vec<EstimateFound>,
    /// Whether a path leads from a client to a store.
    pub path_complete: bool,
    /// Whether there is an arrow at all.
    pub path_begun: bool,
    /// A line that looks like an arrow and can't be read, with the reason.
    pub complaint: Option<String>,
}

/// An estimate in the notes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct EstimateFound {
    /// Its name.
    pub name: String,
    /// As written.
    pub written: String,
    /// The user's value over ours; `None`: units do not fit or it can't be read.
    pub ratio: Option<f64>,
}

/// What a key means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Run the examples.
    Run,
    /// Submit.
    Submit,
    /// Open the editor.
    Edit,
    /// The next hint.
    Hint,
    /// Write a note.
    Note,
    /// Ask a question.
    Ask,
    /// The next phase or question.
    Next,
    /// Stop the clock, or go on.
    Pause,
    /// Lock the answer; the second time, end.
    Finish,
    /// Show the keys.
    Help,
    /// Show the task again.
    View,
    /// A digit: a choice, a prediction, a phase.
    Digit(u8),
    /// Yes to what was asked.
    Yes,
    /// No to what was asked.
    No,
    /// A border in a spoken answer.
    Mark,
    /// The path was traced in words.
    Trace,
    /// The solution was shown in another terminal.
    Reveal,
}

/// A command with where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What is wanted.
    pub command: Command,
    /// The request in the inbox that waits for a reply; none for a key pressed here.
    pub from: Option<i64>,
    /// A prediction that came with it.
    pub predict: Option<Score>,
}

impl Request {
    /// A key pressed here.
    pub fn key(command: Command) -> Request {
        Request { command, from: None, predict: None }
    }
}

/// What a typed line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    /// A note.
    Note,
    /// A question about a coding problem.
    Question,
    /// A topic of a system's requirements.
    Ask,
}

/// A typed line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What for.
    pub prompt: Prompt,
    /// The text.
    pub text: String,
}

/// What the judge shall do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// The examples and own cases, asked for.
    Run,
    /// The same, after a save.
    Save,
    /// All cases.
    Submit,
    /// All cases, because the answer locked.
    Final,
}

/// What the host shall do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Store the state now.
    Checkpoint,
    /// Print it.
    Say(Message),
    /// Ring.
    Bell,
    /// Show the task as far as it is known: the brief, then the statement.
    ShowItem,
    /// Hide the task: the session is paused.
    HideItem,
    /// Put the statement into the folder.
    WriteStatement,
    /// Open the editor.
    OpenEditor,
    /// Read a line, the clock running.
    ReadLine(Prompt),
    /// Add a line to the notes file.
    KeepNote(String),
    /// Start the judge; a run that is under way is dropped.
    Judge(Purpose),
    /// Hold the user's own cases against the reference.
    CheckOwnCases,
    /// A hint or solution was shown: log it.
    LogReveal,
    /// The answer is locked: store the attempt.
    StoreAttempt,
    /// Answer a request from another terminal.
    Reply {
        /// The request.
        request: i64,
        /// The answer.
        reply: Box<Reply>,
    },
    /// The session is over.
    End(Ending),
}

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The answer is locked and the clock stopped: on to the debrief.
    Done,
    /// Ctrl-C or a closed terminal; it can be resumed.
    Interrupted,
}

/// An answer to another terminal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// Exit status: 0 done, 1 no.
    pub exit: u8,
    /// What to print.
    pub text: String,
    /// The judge's report, without hidden names.
    pub report: Option<Report>,
}

/// What is said, in order; the words are the screens'.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// A plain remark.
    Remark(String),
    /// Something is not possible now, and why.
    Refusal(String),
    /// Minutes left: 15, 5 or 0.
    TimeLeft(u32),
    /// A phase's budget is used up.
    PhaseOver {
        /// The phase.
        phase: String,
        /// The one that follows.
        next: Option<String>,
    },
    /// A new phase.
    PhaseBegins {
        /// Its name.
        phase: String,
        /// Its seconds.
        seconds: u32,
    },
    /// A clarifying question was understood.
    Clarified {
        /// The question as we have it.
        question: String,
        /// The answer.
        answer: String,
    },
    /// A question that nothing answers.
    NoAnswer,
    /// The important questions that were not asked.
    Missed(Vec<(String, String)>),
    /// A hint.
    Hint {
        /// 1 to 3.
        number: u32,
        /// Of so many.
        of: u32,
        /// The text.
        text: String,
    },
    /// A requirement was brought out.
    Requirement(String),
    /// Choices to pick from by digit.
    Choices {
        /// The question.
        question: String,
        /// The choices, from 1.
        choices: Vec<String>,
    },
    /// The complexity answer was right or not, and what is right.
    Complexity {
        /// All three right.
        right: bool,
        /// What would have been right.
        truth: String,
    },
    /// A question of the interviewer.
    FollowUp {
        /// 1 and up.
        number: usize,
        /// Of so many.
        of: usize,
        /// The question.
        question: String,
    },
    /// What a good answer says.
    GoodAnswer(String),
    /// A verdict: a report without hidden names.
    Verdict {
        /// What it was for.
        purpose: Purpose,
        /// The report.
        report: Box<Report>,
    },
    /// Estimates to make, by name.
    Estimates(Vec<(String, String)>),
    /// What became of an estimate.
    Estimate(EstimateFound),
    /// The keys.
    Help(Vec<(char, &'static str)>),
    /// The session is paused.
    Paused,
    /// The answer is locked.
    Locked,
}

impl Effect {
    /// A refusal, said here or sent to the terminal that asked.
    pub fn refuse(request: &Request, why: &str) -> Effect {
        match request.from {
            Some(id) => Effect::Reply {
                request: id,
                reply: Box::new(Reply { exit: 1, text: why.to_string(), report: None }),
            },
            None => Effect::Say(Message::Refusal(why.to_string())),
        }
    }

    /// A confirmation for another terminal; here the screen shows it already.
    pub fn done(request: &Request, what: &str) -> Option<Effect> {
        let reply = Box::new(Reply { exit: 0, text: what.to_string(), report: None });
        request.from.map(|request| Effect::Reply { request, reply })
    }

    /// Whether the state changed in a way that should survive at once.
    pub fn is_worth_a_checkpoint(&self) -> bool {
        !matches!(self, Effect::Checkpoint | Effect::Bell | Effect::Reply { .. } | Effect::ReadLine(_))
    }
}
