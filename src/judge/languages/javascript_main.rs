//! The main for one case that is run under a debugger beside a JavaScript or TypeScript solution. It reads the solution
//! under its own name, so that breakpoints set there hold, whether or not the file exports anything.

use std::fmt::Write as _;

use super::javascript_literal::{Dialect, literal, literals, node_class};
use super::row::{SourceFile, Task, node_kinds};
use crate::cases::{Signature, Type};
use crate::judge::names::{camel, free};

/// For `solution.js`.
pub(super) fn javascript(task: &Task<'_>) -> Option<SourceFile> {
    debug(task, Dialect::JavaScript)
}

/// For `solution.ts`: plain JavaScript that takes the types off, which keeps the lines.
pub(super) fn typescript(task: &Task<'_>) -> Option<SourceFile> {
    debug(task, Dialect::TypeScript)
}

fn debug(task: &Task<'_>, dialect: Dialect) -> Option<SourceFile> {
    let (names, call) = calls(task)?;
    let kinds = node_kinds(task.signature);
    let mut text = String::new();
    let (file, read) = match dialect {
        Dialect::JavaScript => ("solution.js", "readFileSync(file, \"utf8\")"),
        Dialect::TypeScript => {
            text.push_str("// Needs Node 22.18 or newer.\n");
            ("solution.ts", "require(\"module\").stripTypeScriptTypes(readFileSync(file, \"utf8\"))")
        }
    };
    let _ = write!(
        text,
        "const {{ readFileSync }} = require(\"fs\");\nconst {{ join }} = require(\"path\");\n\
         const {{ pathToFileURL }} = require(\"url\");\nconst {{ compileFunction }} = require(\"vm\");\n\n"
    );
    for kind in &kinds {
        // A class of the same name in the solution comes first.
        let _ = writeln!(text, "globalThis.{kind} = {}", node_class(kind, Dialect::JavaScript).trim_end());
    }
    let all: Vec<String> = names.into_iter().chain(kinds.iter().map(ToString::to_string)).collect();
    let list = all.join(", ");
    let _ = write!(
        text,
        "const file = join(__dirname, \"{file}\");\nconst source = {read}.replace(/^export (default )?/gm, \"\");\n\
         const load = compileFunction(`${{source}}\\nreturn {{ {list} }};`, [\"require\", \"module\", \"exports\"], {{\n  \
         filename: pathToFileURL(file).href,\n}});\n\
         const {{ {list} }} = load(require, {{ exports: {{}} }}, {{}});\n\n{call}"
    );
    Some(SourceFile::new("debug.js", text))
}

/// The names that are called, and the lines that call them.
fn calls(task: &Task<'_>) -> Option<(Vec<String>, String)> {
    let case = task.examples.first()?;
    let mut text = String::new();
    let names = match task.signature {
        Signature::Function { name, params, returns } => {
            let name = camel(name);
            let values = literals(params, &case.arguments)?;
            let mut known = Vec::new();
            for (param, value) in params.iter().zip(&values) {
                // Names of their own: the function's may be taken.
                let own = free(camel(&format!("given_{}", param.name)), &[]);
                let _ = writeln!(text, "const {own} = {value};");
                known.push(own);
            }
            let call = format!("{name}({})", known.join(", "));
            let _ = match (returns, known.first()) {
                (Type::Void, Some(first)) => writeln!(text, "{call};\nconsole.log({first});"),
                _ => writeln!(text, "console.log({call});"),
            };
            vec![name]
        }
        Signature::Class { name, params, operations } => {
            let list = literals(params, &case.arguments)?.join(", ");
            let _ = writeln!(text, "const it = new {name}({list});");
            for step in &case.operations {
                let (called, arguments) = (step.get(0)?.as_str()?, step.get(1)?.as_array()?);
                let operation = operations.iter().find(|operation| operation.name == called)?;
                let list = literals(&operation.params, arguments)?.join(", ");
                let _ = match operation.returns {
                    Type::Void => writeln!(text, "it.{}({list});", camel(called)),
                    _ => writeln!(text, "console.log(it.{}({list}));", camel(called)),
                };
            }
            vec![name.clone()]
        }
        Signature::Codec { name, of } => {
            let (encode, decode) = (camel(&format!("encode_{name}")), camel(&format!("decode_{name}")));
            let value = literal(of, case.arguments.first()?)?;
            let _ = writeln!(
                text,
                "const text = {encode}({value});\nconsole.log(text);\nconsole.log({decode}(text));"
            );
            vec![encode, decode]
        }
    };
    Some((names, text))
}
