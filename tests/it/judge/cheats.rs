//! Programs that try to pass without solving the problem.

use drill::model::Verdict;

use super::bench::{Bench, add, additions};

fn cheated(source: &str) {
    let report = additions(Bench::python(add(), source)).run();
    assert_ne!(report.verdict, Verdict::Accepted, "{source}");
    assert_eq!(report.passed, 0, "{source}");
}

#[test]
fn the_harness_is_not_in_the_users_names() {
    cheated(
        "import sys, __main__\nnames = set(globals()) | set(vars(__main__)) | set(vars(sys.modules['solution']))\nassert not names & {'token', 'send', 'main', 'Program', 'json_functions', 'posix'}, names\ndef add_up(a, b):\n    raise ValueError(names)\n",
    );
}

#[test]
fn expected_values_are_nowhere_in_the_users_process() {
    let source = "import os\ndef add_up(a, b):\n    seen = b''\n    for name in os.listdir('/proc/self/fd'):\n        try:\n            path = os.readlink('/proc/self/fd/' + name)\n            if os.path.isfile(path):\n                seen += open(path, 'rb').read()\n        except OSError:\n            pass\n    for folder, _, files in os.walk('..'):\n        for file in files:\n            seen += open(os.path.join(folder, file), 'rb').read()\n    seen += open('/proc/self/environ', 'rb').read() + open('/proc/self/cmdline', 'rb').read()\n    return 777777 if b'777777' in seen else a + b\n";
    let bench = Bench::python(add(), source).case(serde_json::json!([1, 2]), serde_json::json!([777777]));
    assert_eq!(bench.verdict(), Verdict::WrongAnswer);
}
