//! From JSON text to the types of `format/`, with errors that say file, line, column, path, and what to do.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::finding::Finding;
use super::format::{CardDeck, CodingDeck, Deck, DesignDeck, StarDeck};
use super::json::{Event, Path, Step, locate, locate_key, offset, place, walk};
use super::purpose;
use crate::model::Kind;

/// Reads a whole file as one document. `file` is only for the message.
///
/// # Errors
/// The first mistake, with its place. Boxed because findings are large and rare.
pub fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Box<Finding>> {
    if text.starts_with('\u{feff}') {
        return Err(Box::new(
            Finding::error(file, "the file starts with a byte order mark")
                .at(1, 1)
                .hint("save it as UTF-8 without one"),
        ));
    }
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let mut track = serde_path_to_error::Track::new();
    let tracked = serde_path_to_error::Deserializer::new(&mut deserializer, &mut track);
    match T::deserialize(tracked) {
        Ok(value) => match deserializer.end() {
            Ok(()) => Ok(value),
            Err(error) => Err(Box::new(explain(file, text, &Path::root(), &error))),
        },
        Err(error) => {
            let path = own_path(&track.path());
            Err(Box::new(explain(file, text, &path, &error)))
        }
    }
}

/// Reads a deck of whatever kind it says it is.
///
/// # Errors
/// The first mistake, with its place.
pub fn parse_deck(file: &str, text: &str) -> Result<Deck, Box<Finding>> {
    #[derive(Deserialize)]
    struct Head {
        kind: Kind,
    }
    Ok(match parse::<Head>(file, text)?.kind {
        Kind::Coding => Deck::Coding(parse::<CodingDeck>(file, text)?),
        Kind::Design => Deck::Design(parse::<DesignDeck>(file, text)?),
        Kind::Star => Deck::Star(parse::<StarDeck>(file, text)?),
        Kind::Card => Deck::Card(parse::<CardDeck>(file, text)?),
    })
}

fn own_path(path: &serde_path_to_error::Path) -> Path {
    use serde_path_to_error::Segment;
    let step = |segment: &Segment| match segment {
        Segment::Seq { index } => Some(Step::Index(*index)),
        Segment::Map { key } => Some(Step::Key(key.clone())),
        Segment::Enum { variant } => Some(Step::Key(variant.clone())),
        Segment::Unknown => None,
    };
    Path(path.iter().filter_map(step).collect())
}

fn explain(file: &str, text: &str, path: &Path, error: &serde_json::Error) -> Finding {
    let full = error.to_string();
    let suffix = format!(" at line {} column {}", error.line(), error.column());
    let message = full.strip_suffix(suffix.as_str()).unwrap_or(&full);
    if !error.is_data() {
        return syntax(file, text, path, error, message);
    }
    let names = backticked(message);
    let first = names.first().copied().unwrap_or_default();
    if message.starts_with("unknown field") {
        let parent = parent_of(path, first);
        let at = locate_key(text, &parent, first).unwrap_or_else(|| locate(text, &parent));
        let (line, column) = place(text, at);
        let known = names.get(1..).unwrap_or_default();
        return Finding::error(file, format!("unknown field `{first}`"))
            .at(line, column)
            .path(parent.key(first).to_string())
            .hint(choice(first, known, "the fields here are"));
    }
    let (line, column) = place(text, locate(text, path));
    let found = Finding::error(file, plain(message)).at(line, column).path(path.to_string());
    if message.starts_with("missing field") {
        return match purpose::of(first) {
            Some(purpose) => found.hint(format!("`{first}`: {purpose}")),
            None => found.hint(format!("add `{first}`; docs/content.md says what belongs there")),
        };
    }
    if message.starts_with("duplicate field") {
        let again = place(text, last_key(text, path, first).unwrap_or_else(|| locate(text, path)));
        return found
            .at(again.0, again.1)
            .path(parent_of(path, first).key(first).to_string())
            .hint("keep one of the two");
    }
    if message.starts_with("unknown variant") {
        let known = names.get(1..).unwrap_or_default();
        return Finding { message: format!("`{first}` is not known here"), ..found }.hint(choice(
            first,
            known,
            "the choices are",
        ));
    }
    let field = path.0.iter().rev().find_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Index(_) => None,
    });
    match field.and_then(|field| purpose::of(field).map(|purpose| (field, purpose))) {
        Some((field, purpose)) => found.hint(format!("`{field}`: {purpose}")),
        None => found,
    }
}

fn syntax(file: &str, text: &str, path: &Path, error: &serde_json::Error, message: &str) -> Finding {
    let (line, column) = place(text, offset(text, error.line(), error.column()));
    let found = |message: &str| Finding::error(file, message).at(line, column).path(path.to_string());
    match message {
        "recursion limit exceeded" => found("nested more than 127 levels deep"),
        "trailing comma" => found("a comma with nothing after it").hint("take the comma away"),
        "trailing characters" => {
            found("text after the end of the document").hint("one file holds one document")
        }
        "control character (\\u0000-\\u001F) found while parsing a string" => {
            found("a control character inside a string").hint("write a line break as \\n and a tab as \\t")
        }
        "EOF while parsing a value" if text.trim().is_empty() => found("the file is empty"),
        other if error.is_eof() => found(&format!("the file ends too early ({other})"))
            .hint("a bracket, a brace or a quote is never closed"),
        other => found(&format!("no JSON: {other}")),
    }
}

/// The object that has the field. A path of serde's ends at the object or at the field itself.
fn parent_of(path: &Path, field: &str) -> Path {
    match path.0.last() {
        Some(Step::Key(last)) if last == field => Path(path.0[..path.0.len() - 1].to_vec()),
        _ => path.clone(),
    }
}

/// The names between backticks of a serde message.
fn backticked(message: &str) -> Vec<&str> {
    message.split('`').skip(1).step_by(2).collect()
}

/// 'Did you mean' where a name is near, else the list of names.
fn choice(wrong: &str, known: &[&str], list: &str) -> String {
    let near = known
        .iter()
        .map(|name| (strsim::normalized_damerau_levenshtein(&wrong.to_lowercase(), name), name))
        .filter(|(likeness, name)| *likeness >= 0.5 || name.contains(wrong) || wrong.contains(**name))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match near {
        Some((_, name)) => format!("did you mean `{name}`?"),
        None if known.is_empty() => "no field is known here".to_string(),
        None => format!("{list} {}", known.join(", ")),
    }
}

/// serde's words for types in plain ones.
fn plain(message: &str) -> String {
    let mut text = message.to_string();
    for (theirs, ours) in [
        ("invalid type: ", "found "),
        ("invalid value: ", "found "),
        ("invalid length ", "found a list of length "),
        (", expected ", ", but expected "),
        ("expected a sequence", "expected a list"),
        ("found sequence", "found a list"),
        ("found map", "found an object"),
        ("found unit", "found null"),
        ("found null", "found null"),
        ("expected an array of length", "expected a list of length"),
        ("expected u64", "expected a whole number from 0"),
        ("expected u32", "expected a whole number from 0"),
        ("expected usize", "expected a whole number from 0"),
        ("expected u8", "expected a whole number from 0 to 255"),
        ("expected i64", "expected a whole number"),
        ("expected f64", "expected a number"),
        ("expected a boolean", "expected true or false"),
        ("found string \"", "found the text \""),
        ("found integer `", "found the number `"),
        ("found floating point `", "found the number `"),
        ("found boolean `", "found `"),
        ("expected a string", "expected text"),
    ] {
        text = text.replace(theirs, ours);
    }
    match text.split_once("expected struct ") {
        Some((before, _)) => format!("{before}expected an object"),
        None => text,
    }
}

/// Where a key that comes twice stands the second time.
fn last_key(text: &str, path: &Path, wanted: &str) -> Option<usize> {
    let wanted_path = parent_of(path, wanted).key(wanted);
    let mut found = None;
    walk(text, |position, event| {
        if let Event::Key { key, offset, again: true } = event
            && key == wanted
            && position.path() == wanted_path
        {
            found = Some(offset);
        }
        found.is_none()
    });
    found
}

#[cfg(test)]
mod tests;
