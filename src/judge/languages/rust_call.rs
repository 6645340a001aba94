//! The part of the Rust harness that depends on the signature: it reads a case's arguments, makes the call and writes
//! the results. It is a module inside the user's own, so that functions need not be `pub`.

use std::fmt::Write as _;

use super::row::resolved;
use super::rust_starter::{TAKEN, declared};
use super::rust_type::{Types, borrowed};
use crate::cases::{Compare, Operation, Output, Param, Signature, Type};
use crate::judge::names::free;

/// The text of `call.rs`.
pub(super) fn call(signature: &Signature, outputs: &[Output]) -> String {
    let types = Types::new(signature, outputs, "super::");
    let body = match signature {
        Signature::Function { name, params, returns } => {
            Function { types, params, returns, outputs }.text(name, &declared(signature, outputs))
        }
        Signature::Class { name, params, operations } => class(types, name, params, operations),
        Signature::Codec { name, of } => codec(types, name, of),
    };
    format!(
        "use ::drill_kit as kit;\nuse ::std::cell::RefCell;\nuse ::std::rc::Rc;\n\n\
         pub fn case(p: &mut kit::Reader<'_>, clock: &mut kit::Clock<'_>, decode: bool, b: &mut Vec<u8>) {{\n{body}}}\n"
    )
}

/// An expression that reads a value; shared nodes are added to the named list.
fn read(types: Types<'_>, of: &Type, nodes: &str) -> String {
    match of {
        Type::ListNode if !types.shared => "kit::read_chain(p)".to_string(),
        Type::ListNode => format!("kit::read_shared_chain(p, &mut {nodes})"),
        Type::TreeNode => format!("kit::read_tree(p, &mut {nodes})"),
        Type::RandomListNode => format!("kit::read_random(p, &mut {nodes})"),
        Type::GraphNode => format!("kit::read_graph(p, &mut {nodes})"),
        Type::List(element) if of.element().0.is_node() => {
            format!("p.list(|p| {})", read(types, element, nodes))
        }
        Type::Void | Type::Ref(_) => "p.position()".to_string(),
        _ => "p.value()".to_string(),
    }
}

/// A statement that writes a value behind a reference; shared nodes are added to the named list. `pointed` is a
/// parameter whose nodes it must be one of.
fn put(
    types: Types<'_>,
    of: &Type,
    value: &str,
    ring: bool,
    met: &str,
    pointed: Option<(usize, &str)>,
) -> String {
    if let Some((index, name)) = pointed {
        return format!("kit::put_position(b, {value}, &nodes{index}, {name:?})");
    }
    match of {
        Type::ListNode if !types.shared => format!("kit::put_chain(b, {value})"),
        Type::ListNode => format!("kit::put_shared_chain(b, {value}, {ring}, &mut {met})"),
        Type::TreeNode => format!("kit::put_tree(b, {value}, &mut {met})"),
        Type::RandomListNode => format!("kit::put_random(b, {value}, &mut {met})"),
        Type::GraphNode => format!("kit::put_graph(b, {value}, &mut {met})"),
        Type::List(element) if of.element().0.is_node() => {
            let inner = put(types, element, "v", ring, met, None);
            format!("kit::put_list(b, {value}, |b, v| {inner})")
        }
        Type::Void | Type::Ref(_) => "b.extend_from_slice(b\"null\")".to_string(),
        _ => format!("kit::Value::put({value}, b)"),
    }
}

/// The parameter that a `ref` points into.
fn target<'a>(of: &'a Type, params: &[Param]) -> Option<(usize, &'a str)> {
    let Type::Ref(name) = of else { return None };
    Some((params.iter().position(|param| param.name == *name)?, name))
}

/// Lines that read arguments into `<prefix>0`, `<prefix>1`, …; a `ref` is looked up when all others are there.
fn read_arguments(types: Types<'_>, params: &[Param], prefix: &str, lists: bool, indent: &str) -> String {
    let mut text = format!("{indent}p.take(b'[');\n");
    for (index, param) in params.iter().enumerate() {
        let of = types.text(&param.of);
        let _ = if matches!(param.of, Type::Ref(_)) {
            writeln!(text, "{indent}let at{index} = p.position();")
        } else {
            let nodes = if lists { format!("nodes{index}") } else { "kit::Nodes::new(false)".to_string() };
            writeln!(text, "{indent}let mut {prefix}{index}: {of} = {};", read(types, &param.of, &nodes))
        };
    }
    let _ = writeln!(text, "{indent}p.take(b']');");
    for (index, param) in params.iter().enumerate() {
        if let Some((from, _)) = target(&param.of, types.params) {
            let of = types.text(&param.of);
            let _ = writeln!(
                text,
                "{indent}let mut {prefix}{index}: {of} = kit::position(&nodes{from}, at{index});"
            );
        }
    }
    text
}

/// Declares the node lists of the parameters. A list keeps its nodes where they are asked for later, and where they
/// may hold each other so that they would never go.
fn node_lists(types: Types<'_>, asked: impl Fn(&Param) -> bool) -> String {
    let mut text = String::new();
    for (index, param) in types.params.iter().enumerate() {
        let of = param.of.element().0;
        if types.is_shared(of) {
            let keep = asked(param) || param.ring || holds_itself(of);
            let _ = writeln!(text, "    let mut nodes{index} = kit::Nodes::<super::{of}>::new({keep});");
        }
    }
    text
}

fn holds_itself(of: &Type) -> bool {
    matches!(of, Type::RandomListNode | Type::GraphNode)
}

fn names(prefix: &str, count: usize) -> String {
    (0..count).map(|index| format!("{prefix}{index}")).collect::<Vec<_>>().join(", ")
}

/// A function with what is compared after its call.
struct Function<'a> {
    types: Types<'a>,
    params: &'a [Param],
    returns: &'a Type,
    outputs: &'a [Output],
}

impl Function<'_> {
    fn text(&self, name: &str, declared: &str) -> String {
        let types = self.types;
        let mut text = node_lists(types, |param| self.is_asked(param));
        text.push_str(&read_arguments(types, self.params, "a", true, "    "));
        let compared = |param: &Param| self.outputs.iter().any(|output| output.of == param.name);
        let arguments = self.params.iter().enumerate().map(|(index, param)| {
            let changes = compared(param) && borrowed(&param.of);
            format!("{}a{index}", if changes { "&mut " } else { "" })
        });
        let arguments = arguments.collect::<Vec<_>>().join(", ");
        let call = format!("super::{}({arguments})", free(name.to_string(), TAKEN));
        // The compiler shows this line with what is wrong about it: the declaration says what was looked for.
        let _ = match self.returns {
            Type::Void => writeln!(text, "    clock.begin();\n    {call}; // {declared}\n    clock.end();"),
            of => writeln!(
                text,
                "    clock.begin();\n    let r: {} = {call}; // {declared}\n    clock.end();",
                types.text(of)
            ),
        };
        for (index, output) in self.outputs.iter().enumerate() {
            let of = self.place(output).1.element().0;
            if types.is_shared(of) {
                let keep = output.fresh || self.has_rings() || holds_itself(of);
                let _ = writeln!(text, "    let mut met{index} = kit::Nodes::<super::{of}>::new({keep});");
            }
        }
        text.push_str("    b.push(b'[');\n");
        for (index, output) in self.outputs.iter().enumerate() {
            if index > 0 {
                text.push_str("    b.push(b',');\n");
            }
            text.push_str(&self.put(index, output));
        }
        text.push_str("    b.push(b']');\n");
        text
    }

    fn has_rings(&self) -> bool {
        self.params.iter().any(|param| param.ring)
    }

    /// The variable that holds what is compared, its type, and whether it may be a ring.
    fn place(&self, output: &Output) -> (String, &Type, bool) {
        let found = self.params.iter().enumerate().find(|(_, param)| param.name == output.of);
        match found {
            Some((index, param)) => (format!("&a{index}"), &param.of, param.ring),
            None => ("&r".to_string(), self.returns, self.has_rings()),
        }
    }

    /// Whether a result points into a parameter, or must not.
    fn is_asked(&self, param: &Param) -> bool {
        let points = |of: &Type| matches!(of, Type::Ref(name) if *name == param.name);
        let kind = param.of.element().0;
        let compared = |output: &Output| {
            let of = self.place(output).1;
            (output.fresh && of.element().0 == kind) || (output.compare == Compare::Node && of == &param.of)
        };
        points(self.returns)
            || self.params.iter().any(|other| points(&other.of))
            || self.outputs.iter().any(compared)
    }

    fn put(&self, index: usize, output: &Output) -> String {
        let (value, of, ring) = self.place(output);
        let same = output.compare == Compare::Node && of.is_node();
        let first = || self.params.iter().enumerate().find(|(_, param)| same && param.of == *of);
        let pointed =
            target(of, self.params).or_else(|| first().map(|(at, param)| (at, param.name.as_str())));
        let met = format!("met{index}");
        let mut text = format!("    {};\n", put(self.types, of, &value, ring, &met, pointed));
        let kind = of.element().0;
        if output.fresh && self.types.is_shared(kind) {
            let given: Vec<String> = self
                .params
                .iter()
                .enumerate()
                .filter(|(_, param)| param.of.element().0 == kind)
                .map(|(at, _)| format!("&nodes{at}"))
                .collect();
            let _ = writeln!(text, "    kit::fresh(&{met}, &[{}]);", given.join(", "));
        }
        text
    }
}

fn class(types: Types<'_>, name: &str, params: &[Param], operations: &[Operation]) -> String {
    let points = |of: &Type, param: &Param| matches!(of, Type::Ref(name) if *name == param.name);
    let asked = |param: &Param| {
        operations.iter().any(|operation| {
            points(&operation.returns, param) || operation.params.iter().any(|other| points(&other.of, param))
        })
    };
    let mut text = "    enum Step {\n".to_string();
    for (index, operation) in operations.iter().enumerate() {
        let held: Vec<String> = operation.params.iter().map(|param| types.text(&param.of)).collect();
        let _ = writeln!(text, "        S{index}({}),", held.join(", "));
    }
    text.push_str("    }\n");
    text.push_str(&node_lists(types, asked));
    text.push_str("    p.take(b'[');\n");
    text.push_str(&read_arguments(types, params, "a", true, "    "));
    text.push_str(
        "    let mut steps: Vec<Step> = Vec::new();\n    p.take(b'[');\n    while p.more(b']') {\n        \
         p.take(b'[');\n        match p.value::<String>().as_str() {\n",
    );
    for (index, operation) in operations.iter().enumerate() {
        let _ = writeln!(text, "            {:?} => {{", operation.name);
        text.push_str(&read_arguments(types, &operation.params, "x", false, "                "));
        let held = names("x", operation.params.len());
        let _ = writeln!(text, "                steps.push(Step::S{index}({held}));\n            }}");
    }
    let _ = write!(
        text,
        "            _ => {{}}\n        }}\n        p.take(b']');\n    }}\n    p.take(b']');\n    b.push(b'[');\n    \
         clock.begin();\n    let mut thing = super::{name}::new({}); // {}\n    \
         for (i, step) in steps.into_iter().enumerate() {{\n        clock.operation = Some(i);\n        \
         if i > 0 {{\n            b.push(b',');\n        }}\n        match step {{\n",
        names("a", params.len()),
        super::rust_starter::constructor(types, params),
    );
    for (index, operation) in operations.iter().enumerate() {
        let held = names("x", operation.params.len());
        let call = format!("thing.{}({held})", free(operation.name.clone(), TAKEN));
        let declared = super::rust_starter::method(types, operation);
        let of = &operation.returns;
        let _ = writeln!(text, "            Step::S{index}({held}) => {{");
        let _ = if *of == Type::Void {
            writeln!(
                text,
                "                {call}; // {declared}\n                b.extend_from_slice(b\"null\");"
            )
        } else {
            let met = "kit::Nodes::new(false)";
            writeln!(
                text,
                "                let r: {} = {call}; // {declared}\n                {};",
                types.text(of),
                put(types, of, "&r", false, met, target(of, params))
            )
        };
        text.push_str("            }\n");
    }
    text.push_str("        }\n    }\n    clock.end();\n    b.push(b']');\n");
    text
}

fn codec(types: Types<'_>, name: &str, of: &Type) -> String {
    let kind = types.text(of);
    let lists = "kit::Nodes::new(false)";
    format!(
        "    p.take(b'[');\n    b.push(b'[');\n    if decode {{\n        let text: String = p.value();\n        \
         clock.begin();\n        let r: {kind} = super::decode_{name}(text); // pub fn decode_{name}(text: String) -> {shown}\n        \
         clock.end();\n        {put};\n    }} else {{\n        let value: {kind} = {read};\n        clock.begin();\n        \
         let r: String = super::encode_{name}(value); // pub fn encode_{name}(value: {shown}) -> String\n        clock.end();\n        \
         kit::Value::put(&r, b);\n    }}\n    b.push(b']');\n",
        shown = Types { path: "", ..types }.text(resolved(of, &[])),
        put = put(types, of, "&r", false, lists, None),
        read = read(types, of, lists),
    )
}
