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

const GO_SHELF: &str = "package main\n\ntype SmallShelf struct{ kept []int }\n\nfunc NewSmallShelf(capacity int) *SmallShelf { return &SmallShelf{} }\nfunc (s *SmallShelf) Put(key, value int) { s.kept = append(s.kept, key) }\nfunc (s *SmallShelf) GetAll() []int { return s.kept }\nfunc (s *SmallShelf) Get(key int) int {\n\tfor _, k := range s.kept {\n\t\tif k == key {\n\t\t\treturn k\n\t\t}\n\t}\n\treturn -1\n}\n";

#[test]
fn a_class_in_go_runs_and_fails_at_the_operation_that_failed() {
    let Some(bench) = Bench::go(shelf(), GO_SHELF) else { return };
    let report = steps(bench).run();
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
    let report = steps(Bench::go(shelf(), &GO_SHELF.replace("return -1", "return s.kept[7]")).unwrap()).run();
    assert_eq!(report.verdict, Verdict::RuntimeError);
    assert!(error(&report).starts_with("operation 6, get(9): runtime error"), "{}", error(&report));
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

#[test]
fn a_codec_in_go_goes_through_text_only() {
    let source = "package main\n\nimport \"strconv\"\n\nvar kept [][]string\n\nfunc encodeWords(value []string) string {\n\tkept = append(kept, value)\n\treturn strconv.Itoa(len(kept) - 1)\n}\n\nfunc decodeWords(text string) []string {\n\ti, _ := strconv.Atoi(text)\n\treturn kept[i]\n}\n";
    let Some(bench) = Bench::go(codec(), source) else { return };
    let report = bench.case(json!([["a"]]), json!([])).run();
    assert_eq!(report.verdict, Verdict::RuntimeError, "{report:?}");
    let source = "package main\n\nimport \"strings\"\n\nfunc encodeWords(value []string) string {\n\treturn strings.Join(value, \",\")\n}\n\nfunc decodeWords(text string) []string {\n\treturn strings.Split(text, \",\")\n}\n";
    let report = Bench::go(codec(), source)
        .unwrap()
        .case(json!([["a", "b"]]), json!([]))
        .case(json!([[]]), json!([]))
        .run();
    assert_eq!((report.verdict, report.passed), (Verdict::WrongAnswer, 1), "{report:?}");
}

#[test]
fn a_codec_of_trees_works_in_both_languages() {
    let signature = json!({"kind": "codec", "name": "tree", "type": "TreeNode"});
    let python = "def encode_tree(value):\n    if value is None:\n        return '#'\n    return '%d,%s,%s' % (value.val, encode_tree(value.left), encode_tree(value.right))\n\ndef decode_tree(text):\n    parts = iter(text.split(','))\n    def node():\n        part = next(parts)\n        if part == '#':\n            return None\n        made = TreeNode(int(part))\n        made.left = node()\n        made.right = node()\n        return made\n    return node()\n";
    let cases =
        |bench: Bench| bench.case(json!([[1, null, 2, 3]]), json!([])).case(json!([[]]), json!([])).run();
    let report = cases(Bench::python(signature.clone(), python));
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
    let go = "package main\n\nimport (\n\t\"strconv\"\n\t\"strings\"\n)\n\nfunc encodeTree(value *TreeNode) string {\n\tif value == nil {\n\t\treturn \"#\"\n\t}\n\treturn strconv.Itoa(value.Val) + \",\" + encodeTree(value.Left) + \",\" + encodeTree(value.Right)\n}\n\nfunc decodeTree(text string) *TreeNode {\n\tparts := strings.Split(text, \",\")\n\tvar node func() *TreeNode\n\tnode = func() *TreeNode {\n\t\tpart := parts[0]\n\t\tparts = parts[1:]\n\t\tif part == \"#\" {\n\t\t\treturn nil\n\t\t}\n\t\tval, _ := strconv.Atoi(part)\n\t\tmade := &TreeNode{Val: val}\n\t\tmade.Left = node()\n\t\tmade.Right = node()\n\t\treturn made\n\t}\n\treturn node()\n}\n";
    let Some(bench) = Bench::go(signature, go) else { return };
    let report = cases(bench);
    assert_eq!(report.verdict, Verdict::Accepted, "{report:?}");
}
