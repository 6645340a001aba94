//! Classes, whose operations are compared one by one, and codecs, whose halves run in two processes.

use drill::model::Verdict;
use serde_json::{Value, json};

use super::bench::{Bench, difference, error};

fn shelf() -> Value {
    json!({"kind": "class", "name": "SmallShelf", "params": [{"name": "capacity", "type": "int"}], "operations": [
        {"name": "put", "params": [{"name": "key", "type": "int"}, {"name": "value", "type": "int"}], "returns": "void"},
        {"name": "get_all", "params": [], "returns": "int[]"},
        {"name": "get", "params": [{"name": "key", "type": "int"}], "returns": "int"}
    ]})
}

fn steps(bench: Bench) -> Bench {
    bench.case(json!([2]), json!([null, 1, [1], null, [1, 2], -1])).operations(json!([
        ["put", [1, 1]],
        ["get", [1]],
        ["get_all", []],
        ["put", [2, 2]],
        ["get_all", []],
        ["get", [9]]
    ]))
}

const PYTHON_SHELF: &str = "class SmallShelf:\n    def __init__(self, capacity):\n        self.kept = []\n    def put(self, key, value):\n        self.kept.append(key)\n        return 'ignored'\n    def get(self, key):\n        return key if key in self.kept else -1\n    def get_all(self):\n        return self.kept\n";

#[test]
fn a_class_runs_its_operations_and_a_list_is_taken_when_it_was_returned() {
    let report = steps(Bench::python(shelf(), PYTHON_SHELF)).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
}

#[test]
fn a_class_fails_at_the_operation_that_failed() {
    let report = steps(Bench::python(shelf(), &PYTHON_SHELF.replace("else -1", "else 0"))).run();
    assert_eq!(report.verdict, Verdict::WrongAnswer);
    assert!(difference(&report).contains("operation 6, get(9)"), "{}", difference(&report));
    let report =
        steps(Bench::python(shelf(), &PYTHON_SHELF.replace("return self.kept", "return self.kept[5]"))).run();
    assert_eq!(report.verdict, Verdict::RuntimeError);
    assert!(error(&report).starts_with("operation 3, get_all(): IndexError"), "{}", error(&report));
    assert_eq!(report.failure.unwrap().operations.len(), 3);
    let report = steps(Bench::python(shelf(), &PYTHON_SHELF.replace("def get_all", "def gat_all"))).run();
    assert_eq!(report.verdict, Verdict::CompileError);
    assert_eq!(report.message.unwrap(), "class `SmallShelf` has no method `get_all`");
}

fn codec() -> Value {
    json!({"kind": "codec", "name": "words", "type": "string[]"})
}

#[test]
fn a_codec_goes_through_text_only() {
    let good = "def encode_words(value):\n    return ''.join('%d:%s' % (len(w), w) for w in value)\n\ndef decode_words(text):\n    words = []\n    while text:\n        size, text = text.split(':', 1)\n        words.append(text[:int(size)])\n        text = text[int(size):]\n    return words\n";
    let cases = |source: &str| {
        Bench::python(codec(), source)
            .case(json!([["a:1", "", "é\n"]]), json!([]))
            .case(json!([[]]), json!([]))
            .run()
    };
    let report = cases(good);
    assert_eq!((report.verdict, report.passed), (Verdict::Accepted, 2), "{report:?}");
    let remembers = "kept = []\ndef encode_words(value):\n    kept.append(value)\n    return str(len(kept) - 1)\n\ndef decode_words(text):\n    return kept[int(text)]\n";
    let report = cases(remembers);
    assert_eq!((report.verdict, report.passed), (Verdict::RuntimeError, 0), "{report:?}");
    let report = cases(&good.replace("return ''.join(", "return list("));
    assert_eq!(report.verdict, Verdict::WrongAnswer);
    assert!(difference(&report).contains("must give a text"), "{}", difference(&report));
    let report = cases(&good.replace("return words", "return words[::-1]"));
    assert_eq!((report.verdict, report.passed), (Verdict::WrongAnswer, 1));
}
