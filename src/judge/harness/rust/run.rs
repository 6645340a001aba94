//! The run: the header from the judge, one case after the other, the records of what became of each.

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::os::unix::io::{AsFd, FromRawFd};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::process::{exit, id};
use std::time::{Duration, Instant};

use crate::json::{put_text, Reader, Value};
use crate::{trace, Refusal};

/// Makes one call and writes its results.
type Case = fn(&mut Reader<'_>, &mut Clock<'_>, bool, &mut Vec<u8>);

/// The statuses by which this program ends when it can say no more.
const CUT_OFF: i32 = 98;
/// The stack in MiB, or less where there is not so much.
const STACKS: [usize; 3] = [512, 256, 64];
/// The most of a message that is told.
const MESSAGE: usize = 2000;

/// Tells the judge that a call begins, and takes its time.
pub struct Clock<'a> {
    channel: &'a Channel,
    case: usize,
    /// The operation of a class that runs, from 0.
    pub operation: Option<usize>,
    started: Option<Instant>,
    took: Option<Duration>,
}

impl Clock<'_> {
    pub fn begin(&mut self) {
        self.channel.send(format!("B {}", self.case).as_bytes());
        self.started = Some(Instant::now());
    }

    pub fn end(&mut self) {
        self.took = self.started.map(|started| started.elapsed());
    }
}

/// Where records go. A copy that the user's code forked has no say.
struct Channel {
    token: String,
    file: File,
    process: u32,
}

impl Channel {
    fn send(&self, text: &[u8]) {
        if id() != self.process {
            exit(0);
        }
        let mut line = Vec::with_capacity(self.token.len() + text.len() + 2);
        for part in [self.token.as_bytes(), b" ", text, b"\n"] {
            line.extend_from_slice(part);
        }
        if (&self.file).write_all(&line).is_err() {
            exit(CUT_OFF);
        }
    }
}

/// Where and how the last panic of the thread that makes the calls began.
struct Panicked {
    line: Option<u32>,
}

thread_local! {
    static CALLS: Cell<bool> = const { Cell::new(false) };
    static PANICKED: RefCell<Option<Panicked>> = const { RefCell::new(None) };
}

/// Runs all cases on a stack that is deep enough.
pub fn run(case: Case) {
    let mut header = String::new();
    if std::io::stdin().read_to_string(&mut header).is_err() {
        exit(CUT_OFF);
    }
    for mib in STACKS {
        let header = header.clone();
        let thread = std::thread::Builder::new().name("main".to_string()).stack_size(mib << 20);
        if let Ok(thread) = thread.spawn(move || work(&header, case).unwrap_or_else(|| exit(CUT_OFF))) {
            let _ = thread.join();
            exit(CUT_OFF);
        }
    }
    exit(CUT_OFF);
}

fn work(header: &str, case: Case) -> Option<()> {
    let mut lines = header.lines();
    let (token, marker) = (lines.next()?.to_string(), format!("{}\n", lines.next()?));
    let number = lines.next()?.parse().ok()?;
    let start: usize = lines.next()?.parse().ok()?;
    // The judge made this descriptor for this program, and nobody else here knows of it. The copy goes to no child.
    let file = unsafe { File::from_raw_fd(number) }.try_clone().ok()?;
    let mut printed = File::from(std::io::stdout().as_fd().try_clone_to_owned().ok()?);
    let mut cases = BufReader::with_capacity(1 << 16, File::open(lines.next()?).ok()?);
    let decode = lines.nth(1)? == "decode";
    let channel = Channel { token, file, process: id() };
    CALLS.with(|calls| calls.set(true));
    hear_panics();
    let _ = printed.write_all(marker.as_bytes());
    let mut text = Vec::new();
    for index in 0.. {
        text.clear();
        if cases.read_until(b'\n', &mut text).ok()? == 0 {
            break;
        }
        if index < start {
            continue;
        }
        let mut clock = Clock { channel: &channel, case: index, operation: None, started: None, took: None };
        let record = one(case, &text, &mut clock, decode);
        let _ = std::io::stdout().flush();
        let _ = printed.write_all(marker.as_bytes());
        channel.send(&record);
    }
    channel.send(b"D");
    exit(0)
}

/// Panics of the thread that makes the calls are told in records; others are printed as ever.
fn hear_panics() {
    let print = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let first = CALLS.with(Cell::get) && PANICKED.with(|panicked| panicked.borrow().is_none());
        if !first {
            return print(info);
        }
        let line = match info.location() {
            Some(place) if place.file().ends_with("solution.rs") => Some(place.line()),
            _ => trace::line(),
        };
        PANICKED.with(|panicked| *panicked.borrow_mut() = Some(Panicked { line }));
    }));
}

/// Runs one case and gives the record to send.
fn one(case: Case, text: &[u8], clock: &mut Clock<'_>, decode: bool) -> Vec<u8> {
    PANICKED.with(|panicked| panicked.borrow_mut().take());
    let mut body = Vec::with_capacity(64);
    let ended = catch_unwind(AssertUnwindSafe(|| case(&mut Reader::new(text), clock, decode, &mut body)));
    let mut record = Vec::with_capacity(body.len() + 64);
    match ended {
        Ok(()) => {
            let nanoseconds = clock.took.unwrap_or_default().as_nanos();
            record.extend_from_slice(format!("E {} {} ", clock.case, nanoseconds).as_bytes());
            record.append(&mut body);
        }
        Err(failure) => failed(failure, clock, &mut record),
    }
    record
}

fn failed(failure: Box<dyn Any + Send>, clock: &Clock<'_>, record: &mut Vec<u8>) {
    let panicked = PANICKED.with(|panicked| panicked.borrow_mut().take());
    let refused = match failure.downcast_ref::<Refusal>() {
        Some(refusal) => Some(refusal.0.clone()),
        // A result that was left in a state in which it cannot be read.
        None if clock.took.is_some() => Some(format!("the result cannot be read: {}", words(&*failure))),
        None => None,
    };
    if let Some(reason) = refused {
        record.extend_from_slice(format!("W {} {{\"reason\":", clock.case).as_bytes());
        put_text(record, &reason);
    } else {
        let kind = format!("X {} {{\"kind\":\"error\",\"type\":\"panic\",\"message\":", clock.case);
        record.extend_from_slice(kind.as_bytes());
        put_text(record, &words(&*failure));
        if let Some(line) = panicked.and_then(|panicked| panicked.line) {
            record.extend_from_slice(b",\"line\":");
            i64::from(line).put(record);
        }
    }
    if let (Some(operation), None) = (clock.operation, clock.took) {
        record.extend_from_slice(b",\"operation\":");
        (operation as i64).put(record);
    }
    record.push(b'}');
    // What a panic carries may panic itself when it goes.
    std::mem::forget(failure);
}

/// What a panic says.
fn words(failure: &(dyn Any + Send)) -> String {
    let text = match (failure.downcast_ref::<&str>(), failure.downcast_ref::<String>()) {
        (Some(text), _) => *text,
        (_, Some(text)) => text.as_str(),
        _ => "with a value that is no text",
    };
    text.chars().take(MESSAGE).collect()
}
