//! Reading content files, and what is said of those that cannot be read.

use proptest::prelude::*;

use super::*;
use crate::content::fixture;
use crate::content::format::{Design, Problem};

/// `line:column path: message; hint`.
fn mistake<T: DeserializeOwned>(text: &str) -> String {
    let found = *parse::<T>("f", text).err().expect("it was read");
    let hint = found.hint.map(|hint| format!("; {hint}")).unwrap_or_default();
    format!("{}:{} {}: {}{hint}", found.line, found.column, found.path, found.message)
}

fn problem(from: &str, to: &str) -> String {
    assert!(fixture::PROBLEM.contains(from), "{from}");
    mistake::<Problem>(&fixture::PROBLEM.replacen(from, to, 1))
}

#[test]
fn what_is_right_is_read() {
    parse::<Problem>("f", fixture::PROBLEM).unwrap();
    parse::<Design>("f", fixture::DESIGN).unwrap();
    parse_deck("f", fixture::STAR).unwrap();
    parse_deck("f", fixture::CARDS).unwrap();
    parse::<crate::content::format::Curriculum>("f", fixture::CURRICULUM).unwrap();
}

#[test]
fn an_unknown_field_is_named_with_its_place_and_its_neighbour() {
    assert_eq!(problem("\"hints\"", "\"hint\""), "18:3 hint: unknown field `hint`; did you mean `hints`?");
    assert_eq!(
        problem("\"matters\": true", "\"maters\": true"),
        "10:111 clarify[0].maters: unknown field `maters`; did you mean `matters`?"
    );
    assert_eq!(
        problem("\"returns\"", "\"retruns\""),
        "12:105 signature.retruns: unknown field `retruns`; did you mean `returns`?"
    );
    assert_eq!(
        problem("\"does\"", "\"zzz\""),
        "25:69 wrong[0].zzz: unknown field `zzz`; the fields here are file, verdict, does"
    );
}

#[test]
fn a_missing_field_says_what_it_is_for() {
    assert_eq!(
        problem("  \"minutes\": 15,\n", ""),
        "1:1 : missing field `minutes`; `minutes`: how long a prepared person takes, in minutes"
    );
    assert_eq!(
        problem(", \"does\": \"starts at 1\"", ""),
        "25:13 wrong[0]: missing field `does`; `does`: what the wrong solution does"
    );
}

#[test]
fn a_wrong_type_or_word_is_named() {
    assert_eq!(
        problem("\"minutes\": 15", "\"minutes\": \"15\""),
        "7:14 minutes: found the text \"15\", but expected a whole number from 0; \
         `minutes`: how long a prepared person takes, in minutes"
    );
    assert_eq!(
        problem("\"easy\"", "\"eazy\""),
        "4:17 difficulty: `eazy` is not known here; did you mean `easy`?"
    );
    assert_eq!(
        problem("\"wrong_answer\"", "\"wa\""),
        "25:53 wrong[0].verdict: `wa` is not known here; the choices are accepted, wrong_answer, time_limit, \
         memory_limit, runtime_error, compile_error, output_limit, no_toolchain"
    );
    assert_eq!(
        problem("\"prefix-sums\"", "\"Prefix Sums\""),
        "5:14 pattern: `Prefix Sums` is no slug: lower case letters, digits and single hyphens; \
         `pattern`: the main pattern, a slug"
    );
    assert_eq!(
        problem("\"format\": 1", "\"format\": 3"),
        "2:13 format: format 3 is not known here; this drill reads format 1; \
         `format`: every file starts with \"format\": 1"
    );
    let design = fixture::DESIGN.replacen("100M/day", "100X", 1);
    assert!(
        mistake::<Design>(&design).starts_with("8:33 inputs[0].value: `X` is no unit"),
        "{}",
        mistake::<Design>(&design)
    );
}

#[test]
fn a_key_that_comes_twice_is_an_error() {
    assert_eq!(
        problem("\"minutes\": 15,", "\"minutes\": 15,\n  \"minutes\": 20,"),
        "8:3 minutes: duplicate field `minutes`; keep one of the two"
    );
}

#[test]
fn broken_json_is_shown_where_it_breaks() {
    assert_eq!(mistake::<Problem>(""), "1:1 : the file is empty");
    assert_eq!(
        problem("\"variants\": []\n", "\"variants\": [],\n"),
        "32:1 : a comma with nothing after it; take the comma away"
    );
    assert!(mistake::<Problem>(&fixture::PROBLEM[..300]).contains("the file ends too early"));
    assert!(
        mistake::<Problem>(&format!("{} x", fixture::PROBLEM)).contains("text after the end of the document")
    );
    assert!(
        problem("Add it up", "Add\tit up").contains("2:15 title: a control character")
            || problem("Add it up", "Add\tit up").contains("a control character inside a string")
    );
    assert_eq!(
        mistake::<Problem>("\u{feff}{}"),
        "1:1 : the file starts with a byte order mark; save it as UTF-8 without one"
    );
}

#[test]
fn a_hundred_thousand_levels_are_an_error_and_not_a_crash() {
    for opening in ["[", "{\"a\":", "{\"validator\": [["] {
        let text = opening.repeat(100_000);
        assert!(parse::<Problem>("f", &text).is_err());
        assert!(parse::<serde_json::Value>("f", &text).is_err());
        assert!(parse_deck("f", &text).is_err());
    }
    let deep = mistake::<serde_json::Value>(&"[".repeat(100_000));
    assert!(deep.ends_with("nested more than 127 levels deep"), "{}", &deep[deep.len() - 200..]);
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        let _ = parse::<Problem>("f", &text);
        let _ = parse_deck("f", &text);
    }

    #[test]
    fn a_mutated_file_is_read_or_refused_with_a_place_in_it(
        at in 0usize..2400, length in 0usize..40, with in "(\\PC|[{}\\[\\]\",:0-9\\\\\n]){0,12}",
    ) {
        for original in [fixture::PROBLEM, fixture::DESIGN, fixture::STAR, fixture::CARDS] {
            let start = at.min(original.len());
            let end = (start + length).min(original.len());
            let Some((before, after)) = original.get(..start).zip(original.get(end..)) else { continue };
            let text = format!("{before}{with}{after}");
            let results = [
                parse::<Problem>("f", &text).err(),
                parse::<Design>("f", &text).err(),
                parse_deck("f", &text).err(),
            ];
            for found in results.into_iter().flatten() {
                prop_assert!(found.line >= 1 && found.line <= text.matches('\n').count() + 1);
                prop_assert!(found.column >= 1);
            }
        }
    }
}
