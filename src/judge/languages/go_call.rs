//! The part of the Go harness that depends on the signature: it reads a case's arguments, makes the call and writes
//! the results. Everything it names beside the user's own functions starts with `drill`.

use std::fmt::Write as _;

use super::row::resolved;
use crate::cases::{Compare, Operation, Output, Param, Signature, Type};
use crate::judge::names::{camel, pascal};

/// A type as Go writes it.
pub(super) fn go_type(of: &Type, params: &[Param]) -> String {
    match resolved(of, params) {
        Type::Void | Type::Ref(_) => String::new(),
        Type::Int => "int".to_string(),
        Type::Long => "int64".to_string(),
        Type::Double => "float64".to_string(),
        Type::Bool => "bool".to_string(),
        Type::Char => "byte".to_string(),
        Type::String => "string".to_string(),
        Type::List(element) => format!("[]{}", go_type(element, params)),
        node => format!("*{node}"),
    }
}

/// The text of `call.go`.
pub(super) fn call(signature: &Signature, outputs: &[Output]) -> String {
    let body = match signature {
        Signature::Function { name, params, returns } => function(name, params, returns, outputs),
        Signature::Class { name, params, operations } => class(name, params, operations),
        Signature::Codec { name, of } => codec(name, of),
    };
    format!(
        "package main\n\n// drillCase makes one call and gives what writes its results.\n\
         func drillCase(p *drillReader, clock *drillClock, decode bool) func([]byte) []byte {{\n{body}}}\n"
    )
}

/// An expression that reads a value; nodes are added to the named list.
fn read(of: &Type, nodes: &str) -> String {
    match of {
        Type::Int => "drillInt(p)".to_string(),
        Type::Long => "drillLong(p)".to_string(),
        Type::Double => "drillDouble(p)".to_string(),
        Type::Bool => "drillBool(p)".to_string(),
        Type::Char => "drillChar(p)".to_string(),
        Type::String => "drillString(p)".to_string(),
        Type::ListNode => format!("drillChain(p, &{nodes})"),
        Type::TreeNode => format!("drillTree(p, &{nodes})"),
        Type::RandomListNode => format!("drillRandom(p, &{nodes})"),
        Type::GraphNode => format!("drillGraph(p, &{nodes})"),
        Type::List(element) if element.is_node() || matches!(**element, Type::List(_)) => {
            let inner = go_type(element, &[]);
            format!("drillList(p, func(p *drillReader) {inner} {{ return {} }})", read(element, nodes))
        }
        Type::List(element) => format!("drillList(p, {})", read(element, nodes).trim_end_matches("(p)")),
        Type::Void | Type::Ref(_) => "drillPosition(p)".to_string(),
    }
}

/// How a result is written.
struct Put<'a> {
    params: &'a [Param],
    ring: bool,
    /// The list that takes the nodes met, or `nil`.
    met: &'a str,
    /// A node that must be one of this parameter's.
    node_of: Option<&'a str>,
}

impl Put<'_> {
    /// An expression that appends a value to `b`.
    fn text(&self, of: &Type, value: &str) -> String {
        let (ring, met) = (self.ring, self.met);
        let pointed = match of {
            Type::Ref(name) => Some(name.as_str()),
            _ => self.node_of,
        };
        if let Some(name) = pointed {
            return match self.params.iter().position(|param| param.name == name) {
                Some(index) => format!("drillPutPosition(b, {value}, drillNodes{index}, {name:?})"),
                None => "append(b, \"null\"...)".to_string(),
            };
        }
        match of {
            Type::Int => format!("drillPutInt(b, {value})"),
            Type::Long => format!("drillPutLong(b, {value})"),
            Type::Double => format!("drillPutDouble(b, {value})"),
            Type::Bool => format!("drillPutBool(b, {value})"),
            Type::Char => format!("drillPutChar(b, {value})"),
            Type::String => format!("drillPutString(b, {value})"),
            Type::ListNode => format!("drillPutChain(b, {value}, {ring}, {met})"),
            Type::TreeNode => format!("drillPutTree(b, {value}, {met})"),
            Type::RandomListNode => format!("drillPutRandom(b, {value}, {met})"),
            Type::GraphNode => format!("drillPutGraph(b, {value}, {met})"),
            Type::List(element) => format!(
                "drillPutList(b, {value}, func(b []byte, v {}) []byte {{ return {} }})",
                go_type(element, self.params),
                self.text(element, "v")
            ),
            Type::Void | Type::Ref(_) => "append(b, \"null\"...)".to_string(),
        }
    }
}

/// Lines that read arguments into `<prefix>0`, `<prefix>1`, …; a `ref` is looked up when all others are there.
/// `all` are the parameters of the function or constructor, into which a `ref` points.
fn read_arguments(
    params: &[Param],
    all: &[Param],
    prefix: &str,
    nodes: impl Fn(usize) -> String,
    indent: &str,
) -> String {
    let mut text = format!("{indent}p.take('[')\n");
    for (index, param) in params.iter().enumerate() {
        let target =
            if matches!(param.of, Type::Ref(_)) { format!("at{index}") } else { format!("{prefix}{index}") };
        let _ = writeln!(text, "{indent}{target} := {}", read(&param.of, &nodes(index)));
    }
    let _ = writeln!(text, "{indent}p.take(']')");
    for (index, param) in params.iter().enumerate() {
        let Type::Ref(name) = &param.of else { continue };
        let of = go_type(&param.of, all);
        let from = all.iter().position(|other| other.name == *name).unwrap_or_default();
        let _ = writeln!(text, "{indent}{prefix}{index} := drillAt[{of}](drillNodes{from}, at{index})");
    }
    text
}

/// Declares the node lists of the parameters; a list that nobody reads is still used.
fn node_lists(params: &[Param]) -> String {
    let mut text = String::new();
    for index in 0..params.len() {
        let _ = writeln!(text, "\tvar drillNodes{index} []any\n\t_ = drillNodes{index}");
    }
    text
}

fn names(prefix: &str, count: usize) -> String {
    (0..count).map(|index| format!("{prefix}{index}")).collect::<Vec<_>>().join(", ")
}

fn function(name: &str, params: &[Param], returns: &Type, outputs: &[Output]) -> String {
    let mut text = node_lists(params);
    text.push_str(&read_arguments(params, params, "a", |index| format!("drillNodes{index}"), "\t"));
    let call = format!("{}({})", camel(name), names("a", params.len()));
    text.push_str("\tclock.begin()\n");
    if *returns == Type::Void {
        let _ = writeln!(text, "\t{call}\n\tclock.end()");
    } else {
        let _ = writeln!(text, "\tr := {call}\n\tclock.end()\n\t_ = r");
    }
    text.push_str("\treturn func(b []byte) []byte {\n\t\tb = append(b, '[')\n");
    for (index, output) in outputs.iter().enumerate() {
        if index > 0 {
            text.push_str("\t\tb = append(b, ',')\n");
        }
        text.push_str(&put_output(output, params, returns));
    }
    text.push_str("\t\treturn append(b, ']')\n\t}\n");
    text
}

fn put_output(output: &Output, params: &[Param], returns: &Type) -> String {
    let place = params.iter().position(|param| param.name == output.of);
    let (value, of, ring) = match place.and_then(|index| Some((index, params.get(index)?))) {
        Some((index, param)) => (format!("a{index}"), &param.of, param.ring),
        None => ("r".to_string(), returns, params.iter().any(|param| param.ring)),
    };
    let same = output.compare == Compare::Node && of.is_node();
    let node_of = params.iter().find(|param| same && param.of == *of).map(|param| param.name.as_str());
    let met = if output.fresh { "&met" } else { "nil" };
    let line = Put { params, ring, met, node_of }.text(of, &value);
    if !output.fresh {
        return format!("\t\tb = {line}\n");
    }
    let lists = names("drillNodes", params.len());
    format!("\t\t{{\n\t\t\tmet := []any{{}}\n\t\t\tb = {line}\n\t\t\tdrillFresh(met, {lists})\n\t\t}}\n")
}

fn class(name: &str, params: &[Param], operations: &[Operation]) -> String {
    let name = pascal(name);
    let mut text = node_lists(params);
    text.push_str("\tp.take('[')\n");
    text.push_str(&read_arguments(params, params, "a", |index| format!("drillNodes{index}"), "\t"));
    let _ = write!(
        text,
        "\tvar thing *{name}\n\tb := []byte{{}}\n\tsteps := []func(){{}}\n\tvar others []any\n\t_ = others\n\
         \tp.take('[')\n\tfor p.more(']') {{\n\t\tp.take('[')\n\t\tswitch drillString(p) {{\n"
    );
    for operation in operations {
        let _ = writeln!(text, "\t\tcase {:?}:", operation.name);
        text.push_str(&read_arguments(&operation.params, params, "x", |_| "others".to_string(), "\t\t\t"));
        let call = format!("thing.{}({})", pascal(&operation.name), names("x", operation.params.len()));
        let put = Put { params, ring: false, met: "nil", node_of: None };
        let step = if operation.returns == Type::Void {
            format!("{call}; b = append(b, \"null\"...)")
        } else {
            format!("r := {call}; b = {}", put.text(&operation.returns, "r"))
        };
        let _ = writeln!(text, "\t\t\tsteps = append(steps, func() {{ {step} }})");
    }
    let _ = write!(
        text,
        "\t\t}}\n\t\tp.take(']')\n\t}}\n\tp.take(']')\n\tclock.begin()\n\
         \tthing = New{name}({})\n\tfor i, step := range steps {{\n\t\tclock.operation = i\n\
         \t\tif i > 0 {{\n\t\t\tb = append(b, ',')\n\t\t}}\n\t\tstep()\n\t}}\n\tclock.end()\n\
         \treturn func(whole []byte) []byte {{\n\t\twhole = append(whole, '[')\n\t\twhole = append(whole, b...)\n\
         \t\treturn append(whole, ']')\n\t}}\n",
        names("a", params.len())
    );
    text
}

fn codec(name: &str, of: &Type) -> String {
    let put = Put { params: &[], ring: false, met: "nil", node_of: None };
    format!(
        "\tvar nodes []any\n\t_ = nodes\n\tp.take('[')\n\tif decode {{\n\t\ttext := drillString(p)\n\
         \t\tclock.begin()\n\t\tr := {decode}(text)\n\t\tclock.end()\n\
         \t\treturn func(b []byte) []byte {{\n\t\t\tb = append(b, '[')\n\t\t\tb = {put}\n\
         \t\t\treturn append(b, ']')\n\t\t}}\n\t}}\n\tvalue := {read}\n\tclock.begin()\n\ttext := {encode}(value)\n\
         \tclock.end()\n\treturn func(b []byte) []byte {{\n\t\tb = append(b, '[')\n\t\tb = drillPutString(b, text)\n\
         \t\treturn append(b, ']')\n\t}}\n",
        decode = camel(&format!("decode_{name}")),
        encode = camel(&format!("encode_{name}")),
        put = put.text(of, "r"),
        read = read(of, "nodes"),
    )
}
