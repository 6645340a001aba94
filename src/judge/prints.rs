//! What the user's program prints, cut case by case at a random marker that the harness writes after each one.

use std::collections::VecDeque;

/// Bytes of one case that are kept for showing: the beginning.
const HEAD: usize = 64 << 10;
/// And the end, where a crash has its last words.
const TAIL: usize = 16 << 10;

/// What was printed during one case.
#[derive(Debug, Clone, Default)]
pub(super) struct Segment {
    head: Vec<u8>,
    tail: Vec<u8>,
    total: u64,
}

impl Segment {
    fn push(&mut self, bytes: &[u8]) {
        self.total = self.total.saturating_add(bytes.len() as u64);
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        let (head, rest) = bytes.split_at(room);
        self.head.extend_from_slice(head);
        let rest = rest.get(rest.len().saturating_sub(TAIL)..).unwrap_or_default();
        self.tail.extend_from_slice(rest);
        if self.tail.len() > 2 * TAIL {
            self.tail.drain(..self.tail.len() - TAIL);
        }
    }

    /// Adds what was printed later.
    pub fn join(&mut self, later: &Segment) {
        self.push(later.text().as_bytes());
    }

    /// How many bytes were printed, those not kept included.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The text for showing, with a line that says what was left out.
    pub fn text(&self) -> String {
        let tail = self.tail.get(self.tail.len().saturating_sub(TAIL)..).unwrap_or_default();
        let left_out = self.total.saturating_sub((self.head.len() + tail.len()) as u64);
        let head = String::from_utf8_lossy(&self.head);
        if tail.is_empty() {
            return head.into_owned();
        }
        let between = match left_out {
            0 => String::new(),
            bytes => format!("\n[{bytes} bytes left out]\n"),
        };
        format!("{head}{between}{}", String::from_utf8_lossy(tail))
    }
}

/// Cuts a stream.
#[derive(Debug)]
pub(super) struct Prints {
    marker: Vec<u8>,
    /// What may be the beginning of a marker.
    carry: Vec<u8>,
    current: Segment,
    done: VecDeque<Segment>,
}

impl Prints {
    /// Cuts at a marker, which is at least one byte long.
    pub fn new(marker: Vec<u8>) -> Prints {
        Prints { marker, carry: Vec::new(), current: Segment::default(), done: VecDeque::new() }
    }

    /// Takes the next piece of the stream.
    pub fn push(&mut self, bytes: &[u8]) {
        let joined;
        let mut rest = if self.carry.is_empty() {
            bytes
        } else {
            let mut whole = std::mem::take(&mut self.carry);
            whole.extend_from_slice(bytes);
            joined = whole;
            joined.as_slice()
        };
        while let Some(at) = find(rest, &self.marker) {
            self.current.push(rest.get(..at).unwrap_or_default());
            self.done.push_back(std::mem::take(&mut self.current));
            rest = rest.get(at + self.marker.len()..).unwrap_or_default();
        }
        let keep = (1..self.marker.len().min(rest.len() + 1))
            .rev()
            .find(|length| rest.ends_with(self.marker.get(..*length).unwrap_or_default()))
            .unwrap_or(0);
        let (now, later) = rest.split_at(rest.len() - keep);
        self.current.push(now);
        self.carry = later.to_vec();
    }

    /// What was printed up to the oldest marker not asked for yet; nothing if none came.
    pub fn cut(&mut self) -> Segment {
        self.done.pop_front().unwrap_or_default()
    }

    /// What was printed since the last marker.
    pub fn rest(&mut self) -> Segment {
        let carry = std::mem::take(&mut self.carry);
        self.current.push(&carry);
        std::mem::take(&mut self.current)
    }

    /// How much was printed since the last marker.
    pub fn running_total(&self) -> u64 {
        self.current.total
    }
}

fn find(text: &[u8], marker: &[u8]) -> Option<usize> {
    let first = marker.first()?;
    let mut from = 0;
    while let Some(at) = text.get(from..)?.iter().position(|byte| byte == first) {
        if text.get(from + at..)?.starts_with(marker) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn cuts_do_not_depend_on_how_the_stream_arrives(
            parts in proptest::collection::vec("[ab\u{1e}M\n]{0,12}", 1..6),
            sizes in proptest::collection::vec(1usize..9, 1..40),
        ) {
            let marker = b"\x1eMARK\n".to_vec();
            let stream: Vec<u8> =
                parts.iter().flat_map(|part| [part.as_bytes(), marker.as_slice()].concat()).collect();
            let mut prints = Prints::new(marker);
            let (mut at, mut sizes) = (0, sizes.iter().cycle());
            while at < stream.len() {
                let end = (at + sizes.next().unwrap()).min(stream.len());
                prints.push(&stream[at..end]);
                at = end;
            }
            for part in &parts {
                prop_assert_eq!(&prints.cut().text(), part);
            }
            prop_assert_eq!(prints.rest().text(), "");
        }
    }

    #[test]
    fn a_flood_keeps_its_beginning_and_its_end() {
        let mut prints = Prints::new(b"\x1eX\n".to_vec());
        prints.push(b"first ");
        for _ in 0..100 {
            prints.push(&[b'.'; 10_000]);
        }
        prints.push(b" last");
        let segment = prints.rest();
        assert_eq!(segment.total(), 1_000_011);
        let text = segment.text();
        assert!(text.starts_with("first ..") && text.ends_with(".. last"));
        assert!(text.contains("bytes left out") && text.len() < HEAD + TAIL + 100);
    }
}
