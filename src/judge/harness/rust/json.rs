//! JSON whose shape is known. The judge has written what is read here: it is never malformed.

use std::io::Write;

/// Reads one line of JSON.
pub struct Reader<'a> {
    text: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(text: &'a [u8]) -> Self {
        Reader { text, at: 0 }
    }

    /// The next byte that is no blank.
    pub fn next(&mut self) -> u8 {
        while matches!(self.text[self.at], b' ' | b',' | b':') {
            self.at += 1;
        }
        self.text[self.at]
    }

    /// Steps over a bracket.
    pub fn take(&mut self, bracket: u8) {
        let found = self.next();
        assert!(found == bracket, "drill: expected {} at {}", bracket as char, self.at);
        self.at += 1;
    }

    /// Whether the list goes on; steps over the closing bracket.
    pub fn more(&mut self, closing: u8) -> bool {
        let more = self.next() != closing;
        self.at += usize::from(!more);
        more
    }

    /// Steps over a null if there is one.
    pub fn null(&mut self) -> bool {
        let null = self.next() == b'n';
        self.at += if null { 4 } else { 0 };
        null
    }

    /// A position, `None` for null.
    pub fn position(&mut self) -> Option<usize> {
        if self.null() {
            None
        } else {
            Some(self.long() as usize)
        }
    }

    /// A value of a plain type.
    pub fn value<T: Value>(&mut self) -> T {
        T::read(self)
    }

    /// A list whose elements are read by `one`.
    pub fn list<T>(&mut self, mut one: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let mut values = Vec::new();
        self.take(b'[');
        while self.more(b']') {
            values.push(one(self));
        }
        values
    }

    /// The bytes of a number or a name.
    fn word(&mut self) -> &'a [u8] {
        self.next();
        let rest = &self.text[self.at..];
        let end = rest.iter().position(|byte| matches!(byte, b',' | b']' | b'}' | b' ')).unwrap_or(rest.len());
        self.at += end;
        &rest[..end]
    }

    fn long(&mut self) -> i64 {
        let word = self.word();
        let digits = if word[0] == b'-' { &word[1..] } else { word };
        let value = digits
            .iter()
            .fold(0i64, |value, digit| value.wrapping_mul(10).wrapping_add(i64::from(digit.wrapping_sub(b'0'))));
        if word[0] == b'-' {
            value.wrapping_neg()
        } else {
            value
        }
    }

    fn text(&mut self) -> String {
        self.take(b'"');
        let mut made = Vec::new();
        loop {
            let rest = &self.text[self.at..];
            let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\')).unwrap_or(rest.len());
            made.extend_from_slice(&rest[..end]);
            self.at += end + 1;
            if rest[end] == b'"' {
                break;
            }
            let letter = self.text[self.at];
            self.at += 1;
            match letter {
                b'n' => made.push(b'\n'),
                b't' => made.push(b'\t'),
                b'r' => made.push(b'\r'),
                b'b' => made.push(8),
                b'f' => made.push(12),
                b'u' => {
                    let letter = self.letter();
                    made.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
                }
                other => made.push(other),
            }
        }
        String::from_utf8(made).unwrap_or_default()
    }

    /// The letter of `\u` and four digits; two of them where one is not enough.
    fn letter(&mut self) -> char {
        let first = self.code();
        if !(0xd800..0xdc00).contains(&first) || !self.text[self.at..].starts_with(b"\\u") {
            return char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER);
        }
        self.at += 2;
        let second = self.code();
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + (second & 0x3ff)).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn code(&mut self) -> u32 {
        let digits = &self.text[self.at..self.at + 4];
        self.at += 4;
        digits.iter().fold(0, |code, digit| code * 16 + char::from(*digit).to_digit(16).unwrap_or(0))
    }
}

/// A plain type: how its values are read and written.
pub trait Value: Sized {
    fn read(p: &mut Reader<'_>) -> Self;
    fn put(&self, b: &mut Vec<u8>);
}

impl Value for i32 {
    fn read(p: &mut Reader<'_>) -> Self {
        p.long() as i32
    }

    fn put(&self, b: &mut Vec<u8>) {
        i64::from(*self).put(b);
    }
}

impl Value for i64 {
    fn read(p: &mut Reader<'_>) -> Self {
        p.long()
    }

    fn put(&self, b: &mut Vec<u8>) {
        let (mut digits, mut at, mut rest) = ([0u8; 20], 20, self.unsigned_abs());
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        if *self < 0 {
            b.push(b'-');
        }
        b.extend_from_slice(&digits[at..]);
    }
}

impl Value for f64 {
    fn read(p: &mut Reader<'_>) -> Self {
        let text = if p.next() == b'"' { p.text() } else { String::from_utf8_lossy(p.word()).into_owned() };
        text.parse().unwrap_or(f64::NAN)
    }

    fn put(&self, b: &mut Vec<u8>) {
        if self.is_nan() {
            b.extend_from_slice(b"\"NaN\"");
        } else if self.is_infinite() {
            b.extend_from_slice(if *self > 0.0 { b"\"Infinity\"" } else { b"\"-Infinity\"" });
        } else {
            // The shortest digits that give the same number back.
            let _ = write!(b, "{:?}", self);
        }
    }
}

impl Value for bool {
    fn read(p: &mut Reader<'_>) -> Self {
        p.word()[0] == b't'
    }

    fn put(&self, b: &mut Vec<u8>) {
        b.extend_from_slice(if *self { b"true" } else { b"false" });
    }
}

impl Value for char {
    fn read(p: &mut Reader<'_>) -> Self {
        p.text().chars().next().unwrap_or_default()
    }

    fn put(&self, b: &mut Vec<u8>) {
        put_text(b, self.encode_utf8(&mut [0; 4]));
    }
}

impl Value for String {
    fn read(p: &mut Reader<'_>) -> Self {
        p.text()
    }

    fn put(&self, b: &mut Vec<u8>) {
        put_text(b, self);
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(p: &mut Reader<'_>) -> Self {
        p.list(T::read)
    }

    fn put(&self, b: &mut Vec<u8>) {
        put_list(b, self, |b, value| value.put(b));
    }
}

/// Writes a list whose elements are written by `one`.
pub fn put_list<T>(b: &mut Vec<u8>, values: &[T], mut one: impl FnMut(&mut Vec<u8>, &T)) {
    b.push(b'[');
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            b.push(b',');
        }
        one(b, value);
    }
    b.push(b']');
}

pub(crate) fn put_text(b: &mut Vec<u8>, text: &str) {
    b.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' | b'\\' => b.extend_from_slice(&[b'\\', byte]),
            0..=31 => {
                let _ = write!(b, "\\u{:04x}", byte);
            }
            _ => b.push(byte),
        }
    }
    b.push(b'"');
}
