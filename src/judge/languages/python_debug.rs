//! A Python program for one case, to be run under a debugger beside the solution. Any case can be written down: long
//! values stand in it as JSON.

use std::fmt::Write as _;

use serde_json::Value;

use super::python_starter::{TAKEN, node_class};
use super::row::{SourceFile, Task, node_kinds};
use crate::cases::signature::Expected;
use crate::cases::{Case, Param, Signature, Type};
use crate::judge::names::free;

/// Names that the program uses itself.
const OWN: &[&str] =
    &["solution", "chain", "tree", "ring", "graph", "show", "place", "json", "got", "it", "main"];
/// Longer values stand there as JSON, which Python reads faster than its own lists.
const LITERAL: usize = 4000;

/// The program; `None` for a class whose operations take nodes, and without a case.
pub(super) fn debug(task: &Task<'_>) -> Option<SourceFile> {
    let case = task.examples.first()?;
    let mut body = String::new();
    match task.signature {
        Signature::Function { name, params, returns } => {
            function(&mut body, task, case, (name, params, returns))?
        }
        Signature::Class { name, params, operations } => {
            let is_node = |param: &Param| param.of.element().0.is_node();
            if operations
                .iter()
                .any(|one| one.params.iter().any(is_node) || one.returns.element().0.is_node())
            {
                return None;
            }
            let names = arguments(&mut body, params, case)?;
            let _ = writeln!(body, "    it = solution.{name}({})", names.join(", "));
            let expected = match &case.expected {
                Expected::Values(values) => literal(&Value::Array(values.clone())),
                _ => format!("[\"?\"] * {}", case.operations.len()),
            };
            let operations = literal(&Value::Array(case.operations.clone()));
            let _ = write!(
                body,
                "    operations = {operations}\n    expected = {expected}\n    \
                 for (name, given), wanted in zip(operations, expected):\n        \
                 got = getattr(it, name)(*given)\n        \
                 print(name, *given, \"->\", got, \" expected\", wanted)\n"
            );
        }
        Signature::Codec { name, of } => {
            let value = made(of, case.arguments.first()?);
            let _ = write!(
                body,
                "    text = solution.encode_{name}({value})\n    print(\"text    \", text)\n    \
                 got = solution.decode_{name}(text)\n    print(\"got     \", show(got))\n    \
                 print(\"expected\", {})\n",
                literal(case.arguments.first()?)
            );
        }
    }
    let kinds = node_kinds(task.signature);
    let mut text = "# One case of the tests, for a debugger. Run it with: python3 {file}\n\
                    import importlib.util\nimport json\nimport os\nimport sys\n"
        .to_string();
    text.push_str("\nsys.setrecursionlimit(100_000)\nhere = os.path.dirname(os.path.abspath(__file__))\n");
    text.push_str(
        "spec = importlib.util.spec_from_file_location(\"solution\", os.path.join(here, \"{solution}\"))\n",
    );
    text.push_str("solution = importlib.util.module_from_spec(spec)\nsys.modules[\"solution\"] = solution\n");
    for kind in &kinds {
        let _ = write!(
            text,
            "\n\n{}\n\nsolution.{kind} = {kind}  # the solution may bring its own\n",
            node_class(kind)
        );
    }
    text.push_str("spec.loader.exec_module(solution)\n");
    for kind in &kinds {
        let _ = write!(text, "\n\n{}", maker(kind));
    }
    let _ = write!(text, "\n\n{SHOW}\n\ndef main():\n{body}\n\nmain()\n");
    Some(SourceFile::new("debug.py", text))
}

fn function(
    body: &mut String,
    task: &Task<'_>,
    case: &Case,
    (name, params, returns): (&str, &[Param], &Type),
) -> Option<()> {
    let names = arguments(body, params, case)?;
    let call = format!("solution.{name}({})", names.join(", "));
    let _ = match returns {
        Type::Void => writeln!(body, "    {call}"),
        _ => writeln!(body, "    got = {call}"),
    };
    for (index, output) in task.outputs.iter().enumerate() {
        let param = params.iter().zip(&names).find(|(param, _)| param.name == output.of);
        let value = param.map_or("got", |(_, name)| name.as_str());
        let of = param.map_or(returns, |(param, _)| &param.of);
        let shown = match of {
            Type::Ref(other) => {
                let (_, nodes) = params.iter().zip(&names).find(|(param, _)| param.name == *other)?;
                format!("place({value}, {nodes}_nodes)")
            }
            of if of.is_node() => format!("show({value}) or []"),
            _ => format!("show({value})"),
        };
        let expected = match &case.expected {
            Expected::Values(values) => values.get(index).map_or("\"?\"".to_string(), literal),
            _ => "\"not kept: only a digest of it\"".to_string(),
        };
        let of = if param.is_some() { format!(" {value}") } else { String::new() };
        let _ =
            write!(body, "    print(\"got     {of}\", {shown})\n    print(\"expected{of}\", {expected})\n");
    }
    Some(())
}

/// Each argument as a variable of its own; gives their names.
fn arguments(body: &mut String, params: &[Param], case: &Case) -> Option<Vec<String>> {
    if params.len() != case.arguments.len() {
        return None;
    }
    let taken: Vec<&str> = TAKEN.iter().chain(OWN).copied().collect();
    let names: Vec<String> = params.iter().map(|param| free(param.name.clone(), &taken)).collect();
    let mut references = String::new();
    for ((param, name), value) in params.iter().zip(&names).zip(&case.arguments) {
        match &param.of {
            Type::Ref(other) => {
                let (_, nodes) = params.iter().zip(&names).find(|(param, _)| param.name == *other)?;
                let _ = match value {
                    Value::Null => writeln!(references, "    {name} = None"),
                    at => writeln!(references, "    {name} = {nodes}_nodes[{at}]"),
                };
            }
            of if of.is_node() => {
                let (make, value) = (maker_name(of), literal(value));
                let _ = writeln!(body, "    {name}, {name}_nodes = {make}({value})");
            }
            of => {
                let _ = writeln!(body, "    {name} = {}", made(of, value));
            }
        }
    }
    body.push_str(&references);
    Some(names)
}

/// An expression for a value that is no node with references into it.
fn made(of: &Type, value: &Value) -> String {
    match (of, value) {
        (of, value) if of.is_node() => format!("{}({})[0]", maker_name(of), literal(value)),
        (Type::List(inner), Value::Array(values)) if inner.element().0.is_node() => {
            let parts: Vec<String> = values.iter().map(|value| made(inner, value)).collect();
            format!("[{}]", parts.join(", "))
        }
        (Type::Double, Value::Number(number)) if !number.is_f64() => format!("{number}.0"),
        _ => literal(value),
    }
}

fn literal(value: &Value) -> String {
    let json = value.to_string();
    if json.len() > LITERAL {
        // a JSON text inside a JSON text is a Python literal as well
        return format!("json.loads({})", Value::String(json));
    }
    plain(value)
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "None".to_string(),
        Value::Bool(true) => "True".to_string(),
        Value::Bool(false) => "False".to_string(),
        Value::Array(values) => {
            format!("[{}]", values.iter().map(plain).collect::<Vec<_>>().join(", "))
        }
        Value::Object(fields) => {
            let field = |(name, value): (&String, &Value)| {
                format!("{}: {}", Value::String(name.clone()), plain(value))
            };
            format!("{{{}}}", fields.iter().map(field).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn maker_name(kind: &Type) -> &'static str {
    match kind {
        Type::ListNode => "chain",
        Type::TreeNode => "tree",
        Type::RandomListNode => "ring",
        _ => "graph",
    }
}

fn maker(kind: &Type) -> &'static str {
    match kind {
        Type::ListNode => {
            "def chain(values):\n    back = None\n    if isinstance(values, dict):\n        \
             values, back = values[\"values\"], values[\"ring\"]\n    \
             nodes = [solution.ListNode(value) for value in values]\n    \
             for node, following in zip(nodes, nodes[1:]):\n        node.next = following\n    \
             if back is not None:\n        nodes[-1].next = nodes[back]\n    \
             return (nodes[0] if nodes else None), nodes\n"
        }
        Type::TreeNode => {
            "def tree(values):\n    nodes = [None if value is None else solution.TreeNode(value) for value in values]\n    \
             links = iter(nodes)\n    root = next(links, None)\n    for node in nodes:\n        \
             if node is not None:\n            node.left, node.right = next(links, None), next(links, None)\n    \
             return root, nodes\n"
        }
        Type::RandomListNode => {
            "def ring(values):\n    nodes = [solution.RandomListNode(value) for value, _ in values]\n    \
             for node, following in zip(nodes, nodes[1:]):\n        node.next = following\n    \
             for node, (_, target) in zip(nodes, values):\n        \
             node.random = None if target is None else nodes[target]\n    \
             return (nodes[0] if nodes else None), nodes\n"
        }
        _ => {
            "def graph(values):\n    nodes = [solution.GraphNode(index) for index in range(len(values))]\n    \
             for node, beside in zip(nodes, values):\n        node.neighbors = [nodes[index] for index in beside]\n    \
             return (nodes[0] if nodes else None), nodes\n"
        }
    }
}

/// Nodes as lists of their values, as far as they are chains or trees.
const SHOW: &str = "def show(value):\n    if isinstance(value, (list, tuple)):\n        \
return [show(element) for element in value]\n    \
if hasattr(value, \"left\"):\n        values, level = [], [value]\n        for node in level:\n            \
values.append(None if node is None else node.val)\n            if node is not None:\n                \
level += [node.left, node.right]\n        while values and values[-1] is None:\n            values.pop()\n        \
return values\n    \
if hasattr(value, \"next\"):\n        values, met = [], set()\n        \
while value is not None and id(value) not in met:\n            met.add(id(value))\n            \
values.append(value.val)\n            value = value.next\n        return values\n    return value\n\n\n\
def place(node, nodes):\n    return next((index for index, known in enumerate(nodes) if node is not None and known is node), None)\n";
