//! The part of the C++ harness that depends on the signature: it reads a case's arguments, makes the call and writes
//! the results. It stands behind the user's file, so all it names starts with `drill_`, and macros that redefine the
//! language end before it.

use std::fmt::Write as _;

use super::cpp_node::TAKEN;
use super::row::resolved;
use crate::cases::{Compare, Operation, Output, Param, Signature, Type};
use crate::judge::names::{camel, free, pascal};

/// Words of the language that some programs redefine: `#define int long long`.
const WORDS: &[&str] = &[
    "auto",
    "bool",
    "char",
    "class",
    "const",
    "constexpr",
    "decltype",
    "delete",
    "double",
    "else",
    "false",
    "for",
    "if",
    "int",
    "long",
    "namespace",
    "new",
    "private",
    "public",
    "return",
    "static",
    "static_assert",
    "static_cast",
    "struct",
    "template",
    "true",
    "typename",
    "using",
    "void",
    "while",
];

/// A name as this language has it.
pub(super) fn name(of: &str) -> String {
    free(camel(of), TAKEN)
}

/// A type as C++ writes it.
pub(super) fn cpp_type(of: &Type, params: &[Param]) -> String {
    match resolved(of, params) {
        Type::Void | Type::Ref(_) => "void".to_string(),
        Type::Int => "int".to_string(),
        Type::Long => "long long".to_string(),
        Type::Double => "double".to_string(),
        Type::Bool => "bool".to_string(),
        Type::Char => "char".to_string(),
        Type::String => "string".to_string(),
        Type::List(element) => format!("vector<{}>", cpp_type(element, params)),
        node => format!("{node}*"),
    }
}

/// What stands behind the user's file.
pub(super) fn call(signature: &Signature, outputs: &[Output]) -> String {
    let mut text: String = WORDS.iter().fold(String::new(), |mut text, word| {
        let _ = writeln!(text, "#undef {word}");
        text
    });
    text.push_str("namespace drill_harness {\n");
    match signature {
        Signature::Function { name, params, returns } => function(&mut text, name, params, returns, outputs),
        Signature::Class { name, params, operations } => class(&mut text, name, params, operations),
        Signature::Codec { name, of } => codec(&mut text, name, of),
    }
    text.push_str("}\n");
    text
}

/// The descriptor of a type; a `ref` is a position first.
fn descriptor(of: &Type) -> String {
    match of {
        Type::Int => "typename drill_P::drill_int".to_string(),
        Type::Long => "typename drill_P::drill_long".to_string(),
        Type::Double => "drill_number<double>".to_string(),
        Type::Bool => "drill_bool".to_string(),
        Type::Char => "drill_char".to_string(),
        Type::String => "drill_string".to_string(),
        Type::List(element) => format!("drill_list<{}>", descriptor(element)),
        Type::ListNode => "drill_chain<::ListNode>".to_string(),
        Type::TreeNode => "drill_tree<::TreeNode>".to_string(),
        Type::RandomListNode => "drill_random<::RandomListNode>".to_string(),
        Type::GraphNode => "drill_graph<::GraphNode>".to_string(),
        Type::Void | Type::Ref(_) => "void".to_string(),
    }
}

/// The type of a variable that holds an argument.
fn variable(of: &Type, all: &[Param]) -> String {
    match of {
        Type::Ref(_) => match resolved(of, all) {
            node if node.is_node() => format!("::{node}*"),
            other => variable(other, &[]),
        },
        of => format!("typename {}::type", descriptor(of).trim_start_matches("typename ")),
    }
}

fn variables(params: &[Param], all: &[Param]) -> String {
    params.iter().fold(String::new(), |text, param| text + ", " + &variable(&param.of, all))
}

/// As the user would write the parameters.
fn shown(params: &[Param], all: &[Param]) -> String {
    params.iter().map(|param| cpp_type(&param.of, all)).collect::<Vec<_>>().join(", ")
}

fn names(prefix: &str, count: usize) -> String {
    (0..count).map(|index| format!("{prefix}{index}")).collect::<Vec<_>>().join(", ")
}

/// Something that can be called, in a form that can be asked whether it fits.
fn target(text: &mut String, called: &str, function: &str) {
    let _ = write!(
        text,
        "struct {called} {{\n\
         \x20   template <class... drill_T> static auto drill_call(drill_T&&... drill_v)\n\
         \x20       -> decltype({function}(static_cast<drill_T&&>(drill_v)...)) {{\n\
         \x20       return {function}(static_cast<drill_T&&>(drill_v)...);\n    }}\n}};\n"
    );
}

/// Lines that read arguments into `<prefix>0`, `<prefix>1`, …; a `ref` is looked up when all others are there.
/// `all` are the parameters of the function or constructor, into which a `ref` points.
fn read_arguments(
    text: &mut String,
    params: &[Param],
    all: &[Param],
    prefix: &str,
    place: impl Fn(usize) -> usize,
) {
    text.push_str("        drill_c.drill_take('[');\n");
    for (index, param) in params.iter().enumerate() {
        let _ = match &param.of {
            Type::Ref(_) => writeln!(text, "        auto drill_p{index} = drill_c.drill_position();"),
            of => writeln!(
                text,
                "        auto {prefix}{index} = {}::drill_read(drill_c, {});",
                descriptor(of).trim_start_matches("typename "),
                place(index)
            ),
        };
    }
    text.push_str("        drill_c.drill_take(']');\n");
    for (index, param) in params.iter().enumerate() {
        let Type::Ref(name) = &param.of else { continue };
        let from = all.iter().position(|other| other.name == *name).unwrap_or_default();
        let node = resolved(&param.of, all);
        let _ = writeln!(
            text,
            "        auto {prefix}{index} = drill_at<::{node}>(drill_c, {from}, drill_p{index});"
        );
    }
}

/// A line that writes a result; a node that must be one of a parameter's is written as its position.
fn put(of: &Type, value: &str, ring: bool, params: &[Param], node_of: Option<&str>) -> String {
    let pointed = match of {
        Type::Ref(name) => Some(name.as_str()),
        _ => node_of,
    };
    match (pointed, of) {
        (Some(name), _) => match params.iter().position(|param| param.name == name) {
            Some(index) => format!("drill_c.put_position(drill_address({value}), {index}, {name:?});"),
            None => "drill_c.drill_raw(\"null\");".to_string(),
        },
        (None, Type::Void) => "drill_c.drill_raw(\"null\");".to_string(),
        (None, of) => {
            let descriptor = descriptor(of);
            format!("{}::drill_put(drill_c, {value}, {ring});", descriptor.trim_start_matches("typename "))
        }
    }
}

/// What must hold, and what is said where it does not.
fn demand(text: &mut String, condition: &str, words: &str) {
    let _ = writeln!(text, "static_assert({condition}, \"drill: {words}\");");
}

/// The end of all programs: the way of reading numbers is chosen, and the program run in it.
fn finish(text: &mut String) {
    text.push_str(
        "void drill_case(drill_io& drill_c) { drill_program<drill_chosen<drill_program>>::drill_run(drill_c); }\n",
    );
}

fn function(text: &mut String, own: &str, params: &[Param], returns: &Type, outputs: &[Output]) {
    let own = name(own);
    target(text, "drill_target", &format!("::{own}"));
    let types = variables(params, params);
    let _ = write!(
        text,
        "template <class drill_P> struct drill_program {{\n\
         \x20   static constexpr bool drill_fits = drill_takes<drill_target{types}>;\n\
         \x20   static void drill_run(drill_io& drill_c) {{\n        drill_c.drill_params({});\n",
        params.len()
    );
    read_arguments(text, params, params, "drill_a", |index| index);
    let call = format!("drill_target::drill_call({})", names("drill_a", params.len()));
    text.push_str("        drill_c.drill_begin();\n");
    if *returns == Type::Void {
        let _ = writeln!(text, "        {call};");
    } else {
        let _ = writeln!(text, "        auto&& drill_r = {call};");
    }
    text.push_str("        drill_c.drill_end();\n        drill_c.drill_raw(\"[\");\n");
    for (index, output) in outputs.iter().enumerate() {
        if index > 0 {
            text.push_str("        drill_c.drill_raw(\",\");\n");
        }
        put_output(text, output, params, returns);
    }
    text.push_str("        drill_c.drill_raw(\"]\");\n    }\n};\n");
    let fits = "drill_program<drill_chosen<drill_program>>::drill_fits";
    demand(text, fits, &format!("`{own}` does not take ({})", shown(params, params)));
    if *returns != Type::Void {
        let gives = format!("!{fits} || drill_program_gives<drill_chosen<drill_program>>");
        let _ = writeln!(
            text,
            "template <class drill_P> constexpr bool drill_program_gives = drill_gives<drill_target{types}>;"
        );
        demand(text, &gives, &format!("`{own}` returns nothing, not {}", cpp_type(returns, params)));
    }
    finish(text);
}

fn put_output(text: &mut String, output: &Output, params: &[Param], returns: &Type) {
    let place = params.iter().position(|param| param.name == output.of);
    let (value, of, ring) = match place.and_then(|index| Some((index, params.get(index)?))) {
        Some((index, param)) => (format!("drill_a{index}"), &param.of, param.ring),
        None => ("drill_r".to_string(), returns, params.iter().any(|param| param.ring)),
    };
    let same = output.compare == Compare::Node && of.is_node();
    let node_of = params.iter().find(|param| same && param.of == *of).map(|param| param.name.as_str());
    let line = put(of, &value, ring, params, node_of);
    if output.fresh {
        text.push_str("        drill_c.drill_collect();\n");
    }
    let _ = writeln!(text, "        {line}");
    if output.fresh {
        text.push_str("        drill_c.drill_fresh();\n");
    }
}

fn class(text: &mut String, own: &str, params: &[Param], operations: &[Operation]) {
    let own = pascal(own);
    let _ = writeln!(text, "using drill_class = ::{own};");
    for (index, operation) in operations.iter().enumerate() {
        let called = name(&operation.name);
        let _ = write!(
            text,
            "struct drill_operation{index} {{\n\
             \x20   template <class drill_O, class... drill_T> static auto drill_call(drill_O& drill_o, drill_T&&... drill_v)\n\
             \x20       -> decltype(drill_o.{called}(static_cast<drill_T&&>(drill_v)...)) {{\n\
             \x20       return drill_o.{called}(static_cast<drill_T&&>(drill_v)...);\n    }}\n}};\n"
        );
    }
    let makes = |policy: &str| {
        format!("drill_makes<drill_class{}>", variables(params, params)).replace("drill_P", policy)
    };
    let takes = |index: usize, operation: &Operation, policy: &str| {
        let types = variables(&operation.params, params);
        format!("drill_takes<drill_operation{index}, drill_class{types}>").replace("drill_P", policy)
    };
    let mut fits = makes("drill_P");
    for (index, operation) in operations.iter().enumerate() {
        let _ = write!(fits, " && {}", takes(index, operation, "drill_P"));
    }
    let _ = write!(
        text,
        "template <class drill_P> struct drill_program {{\n    static constexpr bool drill_fits = {fits};\n\
         \x20   static void drill_run(drill_io& drill_c) {{\n        drill_c.drill_params({});\n\
         \x20       drill_c.drill_take('[');\n",
        params.len()
    );
    read_arguments(text, params, params, "drill_a", |index| index);
    let _ = write!(
        text,
        "        drill_c.drill_begin();\n        auto* drill_thing = new drill_class({});\n        drill_c.drill_end();\n\
         \x20       drill_c.drill_take('[');\n        long drill_i = 0;\n\
         \x20       for (; drill_c.drill_more(']'); drill_i++) {{\n\
         \x20       drill_c.drill_raw(drill_i == 0 ? \"[\" : \",\");\n\
         \x20       drill_c.drill_take('[');\n        auto drill_name = drill_c.text();\n",
        names("drill_a", params.len())
    );
    for (index, operation) in operations.iter().enumerate() {
        let _ = writeln!(
            text,
            "        {}if (drill_name == {:?}) {{",
            if index > 0 { "else " } else { "" },
            operation.name
        );
        read_arguments(text, &operation.params, params, "drill_x", |_| params.len());
        let arguments: String = (0..operation.params.len()).fold(String::new(), |mut text, index| {
            let _ = write!(text, ", drill_x{index}");
            text
        });
        let call = format!("drill_operation{index}::drill_call(*drill_thing{arguments})");
        let put = put(&operation.returns, "drill_r", false, params, None);
        let result = if operation.returns == Type::Void { "" } else { "auto&& drill_r = " };
        let _ = write!(
            text,
            "        drill_c.drill_step(drill_i);\n        {result}{call};\n        drill_c.drill_end();\n        {put}\n        }}\n"
        );
    }
    text.push_str(
        "        drill_c.drill_take(']');\n        }\n        drill_c.drill_raw(drill_i == 0 ? \"[]\" : \"]\");\n\
         \x20       delete drill_thing;\n    }\n};\n",
    );
    let policy = "drill_chosen<drill_program>";
    demand(
        text,
        &makes(policy),
        &format!("class `{own}` has no public constructor that takes ({})", shown(params, params)),
    );
    for (index, operation) in operations.iter().enumerate() {
        let list = shown(&operation.params, params);
        let called = name(&operation.name);
        let words = format!("class `{own}` has no public method `{called}` that takes ({list})");
        demand(text, &takes(index, operation, policy), &words);
    }
    finish(text);
}

fn codec(text: &mut String, own: &str, of: &Type) {
    let (encode, decode) = (name(&format!("encode_{own}")), name(&format!("decode_{own}")));
    target(text, "drill_encode", &format!("::{encode}"));
    target(text, "drill_decode", &format!("::{decode}"));
    let value = variable(of, &[]);
    let _ = write!(
        text,
        "template <class drill_P> struct drill_program {{\n\
         \x20   static constexpr bool drill_encodes = drill_takes<drill_encode, {value}>;\n\
         \x20   static constexpr bool drill_decodes = drill_takes<drill_decode, drill_string::type>;\n\
         \x20   static constexpr bool drill_fits = drill_encodes && drill_decodes;\n\
         \x20   static void drill_run(drill_io& drill_c) {{\n        drill_c.drill_params(0);\n\
         \x20       drill_c.drill_take('[');\n        if (drill_c.drill_decode) {{\n\
         \x20       auto drill_text = drill_c.text();\n        drill_c.drill_begin();\n\
         \x20       auto&& drill_r = drill_decode::drill_call(drill_text);\n        drill_c.drill_end();\n\
         \x20       drill_c.drill_raw(\"[\");\n        {put}\n        drill_c.drill_raw(\"]\");\n\
         \x20       }} else {{\n        auto drill_a = {read}::drill_read(drill_c, 0);\n        drill_c.drill_begin();\n\
         \x20       auto&& drill_r = drill_encode::drill_call(drill_a);\n        drill_c.drill_end();\n\
         \x20       drill_c.drill_raw(\"[\");\n        drill_string::drill_put(drill_c, drill_r);\n\
         \x20       drill_c.drill_raw(\"]\");\n        }}\n    }}\n}};\n",
        put = put(of, "drill_r", false, &[], None),
        read = descriptor(of).trim_start_matches("typename "),
    );
    let policy = "drill_program<drill_chosen<drill_program>>";
    demand(
        text,
        &format!("{policy}::drill_encodes"),
        &format!("`{encode}` does not take ({})", cpp_type(of, &[])),
    );
    demand(text, &format!("{policy}::drill_decodes"), &format!("`{decode}` does not take (string)"));
    finish(text);
}
