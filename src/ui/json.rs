//! JSON for scripts that is safe on a terminal too: what a terminal would obey or hide is escaped, which changes no value.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{CharEscape, CompactFormatter, Formatter, PrettyFormatter};

use super::text::is_safe;

/// The one document of a command: the value's own fields behind `"format": 1`.
#[derive(Serialize)]
struct Document<'a, T: Serialize> {
    format: u32,
    #[serde(flatten)]
    body: &'a T,
}

/// A document over several lines, with a newline at its end. The value must be a struct or a map without a `format`.
pub(super) fn document<T: Serialize>(value: &T) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let formatter = Escaping { layout: PrettyFormatter::new() };
    Document { format: 1, body: value }.serialize(&mut Serializer::with_formatter(&mut bytes, formatter))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A value on one line, as it is, with a newline at its end.
pub(super) fn line<T: Serialize>(value: &T) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let formatter = Escaping { layout: CompactFormatter };
    value.serialize(&mut Serializer::with_formatter(&mut bytes, formatter))?;
    bytes.push(b'\n');
    Ok(bytes)
}

struct Escaping<F> {
    layout: F,
}

impl<F: Formatter> Formatter for Escaping<F> {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut start = 0;
        for (index, character) in fragment.char_indices().filter(|(_, c)| !is_safe(*c)) {
            writer.write_all(&fragment.as_bytes()[start..index])?;
            let mut units = [0u16; 2];
            for unit in character.encode_utf16(&mut units) {
                write!(writer, "\\u{unit:04x}")?;
            }
            start = index + character.len_utf8();
        }
        writer.write_all(&fragment.as_bytes()[start..])
    }

    fn write_char_escape<W: ?Sized + Write>(&mut self, writer: &mut W, escape: CharEscape) -> io::Result<()> {
        self.layout.write_char_escape(writer, escape)
    }

    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.layout.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.layout.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.layout.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.layout.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.layout.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.layout.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.layout.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.layout.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.layout.end_object_value(writer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_has_its_format_first_and_keeps_every_character() {
        let value = serde_json::json!({"title": "a\u{1b}[2J\u{9b}2J\u{202e}b日", "n": 1.5});
        let text = String::from_utf8(document(&value).unwrap()).unwrap();
        assert!(text.starts_with("{\n  \"format\": 1,\n"), "{text}");
        assert!(text.is_ascii() || !text.contains(['\u{9b}', '\u{202e}', '\u{1b}']), "{text}");
        let back: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&back["title"], &back["n"]), (&value["title"], &value["n"]));
    }

    #[test]
    fn a_line_is_one_line_and_as_it_is() {
        let text = String::from_utf8(line(&serde_json::json!({"a": "x\ny\u{2028}"})).unwrap()).unwrap();
        assert_eq!(text, "{\"a\":\"x\\ny\\u2028\"}\n");
    }
}
