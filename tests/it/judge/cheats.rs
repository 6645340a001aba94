//! Programs that try to pass without solving the problem.

use drill::model::Verdict;

use super::bench::{Bench, add, additions};

fn cheated(source: &str) {
    let report = additions(Bench::python(add(), source)).run();
    assert_ne!(report.verdict, Verdict::Accepted, "{source}");
    assert_eq!(report.passed, 0, "{source}");
}

#[test]
fn records_written_to_every_open_pipe_do_not_count() {
    cheated(
        "import os\ndef add_up(a, b):\n    for fd in range(1, 64):\n        for case in range(3):\n            for token in ('', 'x ', '0' * 32 + ' '):\n                try:\n                    os.write(fd, ('%sE %d 1 [%d]\\n' % (token, case, a + b)).encode())\n                except OSError:\n                    pass\n    return None\n",
    );
}

#[test]
fn printed_records_do_not_count() {
    cheated(
        "import os\nfor case in range(3):\n    print('B %d' % case)\n    print('E %d 1 [3]' % case)\nprint('D', flush=True)\nos._exit(0)\n",
    );
}

#[test]
fn the_harness_is_not_in_the_users_names() {
    cheated(
        "import sys, __main__\nnames = set(globals()) | set(vars(__main__)) | set(vars(sys.modules['solution']))\nassert not names & {'token', 'send', 'main', 'Program', 'json_functions', 'posix'}, names\ndef add_up(a, b):\n    raise ValueError(names)\n",
    );
}

#[test]
fn replacing_what_the_harness_uses_does_not_help() {
    cheated(
        "import builtins, os, posix, time, json\ntime.perf_counter_ns = lambda: 0\nposix.write = lambda fd, data: len(data)\nposix._exit = lambda code: None\nbuiltins.len = lambda thing: 0\ndef add_up(a, b):\n    return -1\n",
    );
}

#[test]
fn an_object_that_equals_everything_is_no_answer() {
    cheated(
        "class Any(int):\n    def __eq__(self, other):\n        return True\ndef add_up(a, b):\n    return Any(-5)\n",
    );
}

#[test]
fn expected_values_are_nowhere_in_the_users_process() {
    let source = "import os\ndef add_up(a, b):\n    seen = b''\n    for name in os.listdir('/proc/self/fd'):\n        try:\n            path = os.readlink('/proc/self/fd/' + name)\n            if os.path.isfile(path):\n                seen += open(path, 'rb').read()\n        except OSError:\n            pass\n    for folder, _, files in os.walk('..'):\n        for file in files:\n            seen += open(os.path.join(folder, file), 'rb').read()\n    seen += open('/proc/self/environ', 'rb').read() + open('/proc/self/cmdline', 'rb').read()\n    return 777777 if b'777777' in seen else a + b\n";
    let bench = Bench::python(add(), source).case(serde_json::json!([1, 2]), serde_json::json!([777777]));
    assert_eq!(bench.verdict(), Verdict::WrongAnswer);
}

#[test]
fn an_early_end_in_a_thread_or_a_child_is_no_result() {
    cheated("import os\ndef add_up(a, b):\n    if os.fork() == 0:\n        return a + b\n    os._exit(0)\n");
}
