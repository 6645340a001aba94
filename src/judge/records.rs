//! The records that a harness writes on its own pipe: one line each, behind the token of the run. `B k` before a call,
//! `E k ns values` after it, `W k` a result that is no value of its type, `X k` an exception, `C` a file that does not
//! compile, `L` one that fails while it is loaded, `D` the end. A line without the token is not the harness's.

use serde::Deserialize;

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Record {
    Begin(usize),
    End {
        case: usize,
        ns: u64,
        values: String,
    },
    Wrong {
        case: usize,
        about: About,
    },
    Raised {
        case: usize,
        about: About,
    },
    NoCompile(About),
    NoLoad(About),
    Done,
    /// Something else wrote here.
    Forged,
}

/// What a harness tells of a failure.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(super) struct About {
    /// `error`, `memory`, `exit`.
    pub kind: String,
    /// The exception's type.
    #[serde(rename = "type")]
    pub of: String,
    /// Its words.
    pub message: String,
    /// Why a result is refused.
    pub reason: String,
    /// The user's own line, from 1.
    pub line: Option<u32>,
    /// The text of that line, where the compiler gives it.
    pub text: String,
    /// The operation of a class, from 0.
    pub operation: Option<usize>,
}

/// The pipe's bytes, taken apart line by line.
#[derive(Debug)]
pub(super) struct Records {
    token: String,
    buffer: Vec<u8>,
    /// What stands before this was taken.
    start: usize,
    /// Up to here there is no end of line.
    looked: usize,
}

impl Records {
    pub fn new(token: String) -> Records {
        Records { token, buffer: Vec::new(), start: 0, looked: 0 }
    }

    pub fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
    }

    /// Bytes of a record that is not complete.
    pub fn waiting(&self) -> usize {
        self.buffer.len() - self.start
    }

    /// The next complete record.
    pub fn next(&mut self) -> Option<Record> {
        let fresh = self.buffer.get(self.looked..)?;
        let Some(at) = fresh.iter().position(|byte| *byte == b'\n') else {
            // Only the unfinished line is kept; it moves to the front once for each piece that arrives.
            self.buffer.drain(..self.start);
            self.start = 0;
            self.looked = self.buffer.len();
            return None;
        };
        let end = self.looked + at;
        let record = self.record(self.buffer.get(self.start..end).unwrap_or_default());
        self.start = end + 1;
        self.looked = end + 1;
        Some(record.unwrap_or(Record::Forged))
    }

    fn record(&self, line: &[u8]) -> Option<Record> {
        let line = std::str::from_utf8(line).ok()?;
        let rest = line.strip_prefix(&self.token)?.strip_prefix(' ')?;
        let (kind, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let (number, tail) = rest.split_once(' ').unwrap_or((rest, ""));
        let case = || number.parse::<usize>().ok();
        Some(match kind {
            "B" => Record::Begin(case()?),
            "E" => {
                let (ns, values) = tail.split_once(' ')?;
                Record::End { case: case()?, ns: ns.parse().ok()?, values: values.to_string() }
            }
            "W" => Record::Wrong { case: case()?, about: about(tail)? },
            "X" => Record::Raised { case: case()?, about: about(tail)? },
            "C" => Record::NoCompile(about(rest)?),
            "L" => Record::NoLoad(about(rest)?),
            "D" => Record::Done,
            _ => return None,
        })
    }
}

fn about(text: &str) -> Option<About> {
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn records_are_read_however_they_arrive() {
        let mut records = Records::new("t0".to_string());
        for byte in b"t0 B 0\nt0 E 0 12 [1, 2]\nt0 X 1 {\"kind\":\"exit\",\"line\":null}\nt0 D\nt0 B" {
            records.push(&[*byte]);
        }
        assert_eq!(records.next(), Some(Record::Begin(0)));
        let end = Record::End { case: 0, ns: 12, values: "[1, 2]".to_string() };
        assert_eq!(records.next(), Some(end));
        assert!(matches!(records.next(), Some(Record::Raised { case: 1, about }) if about.kind == "exit"));
        assert_eq!(records.next(), Some(Record::Done));
        assert_eq!(records.next(), None);
        assert_eq!(records.waiting(), 4);
    }

    #[test]
    fn a_line_without_the_token_is_forged() {
        let mut records = Records::new("t0".to_string());
        records.push(b"t1 D\nE 0 1 [1]\nt0 E 0 [1]\n\xff\n");
        assert_eq!(std::iter::from_fn(|| records.next()).collect::<Vec<_>>(), vec![Record::Forged; 4]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_taken(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let mut records = Records::new("t".to_string());
            records.push(&bytes);
            while records.next().is_some() {}
        }
    }
}
