//! JSON values held against the types of a signature: what fits, where a misfit is and why, and how big a value is.
//! Pure, and bounded by the depth of the type: a value nested deeper than its type is a misfit before it is walked.

use serde_json::{Map, Value};

use super::signature::{Case, Param, Signature};
use super::types::Type;

/// Where and how a value departs from its type.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{what}", .at.spoken())]
pub struct Misfit {
    /// Positions from the outermost value inwards, counted from 0.
    pub at: Place,
    /// `expected int, got text`, and the like.
    pub what: String,
}

/// A place inside a value: positions from the outermost list inwards, counted from 0.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place(pub Vec<usize>);

impl Place {
    /// `at [3][1]: `, or nothing for the value itself.
    fn spoken(&self) -> String {
        if self.0.is_empty() { String::new() } else { format!("at {self}: ") }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|position| write!(f, "[{position}]"))
    }
}

/// The arguments around a value, in which `ref(parameter)` looks for its node.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'a> {
    /// Parameters of the function or the constructor.
    pub params: &'a [Param],
    /// Their arguments, in the same order.
    pub arguments: &'a [Value],
}

impl<'a> Context<'a> {
    /// The arguments of a case.
    pub fn of(signature: &'a Signature, arguments: &'a [Value]) -> Self {
        Context { params: signature.params(), arguments }
    }

    /// The argument of a parameter.
    pub fn argument(&self, name: &str) -> Option<&'a Value> {
        let index = self.params.iter().position(|param| param.name == name)?;
        self.arguments.get(index)
    }
}

/// Holds a value against a type.
///
/// `ring` says whether a `ListNode` may end in a ring. `context` holds the arguments in which a `ref` points; a `ref`
/// to a parameter that is not there is a misfit.
///
/// # Errors
/// The first misfit, outermost and leftmost first.
pub fn check(value: &Value, of: &Type, ring: bool, context: Context<'_>) -> Result<(), Misfit> {
    let mut at = Vec::new();
    walk(value, of, ring, context, &mut at).map_err(|what| Misfit { at: Place(at), what })
}

/// A case's arguments or operations that do not fit their signature.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CaseMisfit {
    /// An argument of the function, the constructor or the codec.
    #[error("argument `{name}`: {misfit}")]
    Argument {
        /// The parameter.
        name: String,
        /// What is wrong.
        misfit: Misfit,
    },
    /// Too few or too many arguments.
    #[error("expected {expected} argument{}, got {got}", if *.expected == 1 { "" } else { "s" })]
    Count {
        /// How many parameters there are.
        expected: usize,
        /// How many arguments.
        got: usize,
    },
    /// An operation of a class; counted from 1.
    #[error("operation {number}: {what}")]
    Operation {
        /// Counted from 1.
        number: usize,
        /// What is wrong.
        what: String,
    },
}

/// Holds arguments and operations of a case against the signature.
///
/// # Errors
/// The first misfit.
pub fn check_input(signature: &Signature, case: &Case) -> Result<(), CaseMisfit> {
    let context = Context::of(signature, &case.arguments);
    if let Signature::Codec { of, .. } = signature {
        let [value] = case.arguments.as_slice() else {
            return Err(CaseMisfit::Count { expected: 1, got: case.arguments.len() });
        };
        check(value, of, false, context)
            .map_err(|misfit| CaseMisfit::Argument { name: "value".to_string(), misfit })?;
    } else {
        let params = signature.params();
        if params.len() != case.arguments.len() {
            return Err(CaseMisfit::Count { expected: params.len(), got: case.arguments.len() });
        }
        for (param, argument) in params.iter().zip(&case.arguments) {
            check(argument, &param.of, param.ring, context)
                .map_err(|misfit| CaseMisfit::Argument { name: param.name.clone(), misfit })?;
        }
    }
    for (index, operation) in case.operations.iter().enumerate() {
        check_operation(signature, operation, context)
            .map_err(|what| CaseMisfit::Operation { number: index + 1, what })?;
    }
    Ok(())
}

fn check_operation(signature: &Signature, operation: &Value, context: Context<'_>) -> Result<(), String> {
    let (name, arguments) =
        operation_parts(operation).ok_or_else(|| "expected [\"name\", [arguments]]".to_string())?;
    let found = signature.operation(name).ok_or_else(|| format!("there is no operation `{name}`"))?;
    if found.params.len() != arguments.len() {
        return Err(format!(
            "{name} takes {} argument{}, got {}",
            found.params.len(),
            if found.params.len() == 1 { "" } else { "s" },
            arguments.len()
        ));
    }
    for (param, argument) in found.params.iter().zip(arguments) {
        check(argument, &param.of, param.ring, context)
            .map_err(|misfit| format!("{name}, argument `{}`: {misfit}", param.name))?;
    }
    Ok(())
}

/// Name and arguments of `["put", [1, 1]]`.
pub fn operation_parts(operation: &Value) -> Option<(&str, &[Value])> {
    match operation.as_array()?.as_slice() {
        [Value::String(name), Value::Array(arguments)] => Some((name, arguments)),
        _ => None,
    }
}

/// Number of scalars in a value, a text counting one more than its letters, a list one more than its elements.
/// Cases run from the smallest to the largest by this measure.
pub fn size(value: &Value) -> usize {
    let mut open = vec![value];
    let mut total = 0usize;
    while let Some(value) = open.pop() {
        total = total.saturating_add(1);
        match value {
            Value::String(text) => total = total.saturating_add(text.len()),
            Value::Array(elements) => open.extend(elements),
            Value::Object(fields) => open.extend(fields.values()),
            _ => {}
        }
    }
    total
}

/// The size of a case's input: of all arguments and operations.
pub fn input_size(case: &Case) -> usize {
    case.arguments.iter().chain(&case.operations).map(size).fold(0, usize::saturating_add)
}

/// The values of a chain and the position its last node points back to, if any.
pub fn chain(value: &Value) -> Option<(&[Value], Option<&Value>)> {
    match value {
        Value::Array(values) => Some((values, None)),
        Value::Object(fields) => Some((fields.get("values")?.as_array()?, fields.get("ring"))),
        _ => None,
    }
}

/// What a value is, in a few words.
pub(crate) fn called(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "bool",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "a number",
        Value::String(_) => "text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn expected(what: &str, got: &Value) -> String {
    format!("expected {what}, got {}", called(got))
}

fn walk(
    value: &Value,
    of: &Type,
    ring: bool,
    context: Context<'_>,
    at: &mut Vec<usize>,
) -> Result<(), String> {
    match of {
        Type::Void => value.is_null().then_some(()).ok_or_else(|| expected("null", value)),
        Type::Int => whole(value, "int", i64::from(i32::MIN), i64::from(i32::MAX), 32),
        Type::Long => whole(value, "long", i64::MIN, i64::MAX, 64),
        Type::Double => match value {
            Value::Number(_) => Ok(()),
            Value::String(text) if matches!(text.as_str(), "NaN" | "Infinity" | "-Infinity") => Ok(()),
            other => Err(expected("double", other)),
        },
        Type::Bool => value.is_boolean().then_some(()).ok_or_else(|| expected("bool", value)),
        Type::Char => match value {
            Value::String(text) if text.len() == 1 && text.is_ascii() => Ok(()),
            Value::String(text) if text.chars().count() == 1 => {
                Err("expected char, got a character that is not ASCII".to_string())
            }
            Value::String(text) => {
                Err(format!("expected char, got a text of {} characters", text.chars().count()))
            }
            other => Err(expected("char", other)),
        },
        Type::String => value.is_string().then_some(()).ok_or_else(|| expected("string", value)),
        Type::List(element) => {
            let elements = value.as_array().ok_or_else(|| expected(&of.to_string(), value))?;
            each(elements, at, |element_value, at| walk(element_value, element, ring, context, at))
        }
        Type::ListNode => list_node(value, ring, at),
        Type::TreeNode => tree_node(value, at),
        Type::RandomListNode => random_list_node(value, at),
        Type::GraphNode => graph_node(value, at),
        Type::Ref(param) => reference(value, param, context),
    }
}

/// Runs `check` on each element, with its position at the end of `at`.
fn each(
    elements: &[Value],
    at: &mut Vec<usize>,
    mut check: impl FnMut(&Value, &mut Vec<usize>) -> Result<(), String>,
) -> Result<(), String> {
    for (position, element) in elements.iter().enumerate() {
        at.push(position);
        check(element, at)?;
        at.pop();
    }
    Ok(())
}

fn whole(value: &Value, name: &str, low: i64, high: i64, bits: u8) -> Result<(), String> {
    let Value::Number(number) = value else { return Err(expected(name, value)) };
    match number.as_i64() {
        Some(whole) if (low..=high).contains(&whole) => Ok(()),
        Some(whole) => Err(format!("expected {name}, got {whole}, which needs more than {bits} bits")),
        None if number.is_f64() => {
            Err(format!("expected {name}, got {number}, which is no whole number or too big"))
        }
        None => Err(format!("expected {name}, got {number}, which needs more than {bits} bits")),
    }
}

fn node_value(value: &Value) -> Result<(), String> {
    whole(value, "int", i64::from(i32::MIN), i64::from(i32::MAX), 32)
}

/// A position below `length`.
fn position(value: &Value, length: usize) -> Option<usize> {
    value.as_u64().and_then(|position| usize::try_from(position).ok()).filter(|position| *position < length)
}

fn list_node(value: &Value, ring: bool, at: &mut Vec<usize>) -> Result<(), String> {
    if let Value::Object(fields) = value {
        let Some((values, back)) = ringed(fields) else {
            return Err("expected {\"values\": […], \"ring\": position}".to_string());
        };
        if !ring {
            return Err("the chain ends in a ring, and rings are not allowed here".to_string());
        }
        if position(back, values.len()).is_none() {
            return Err(format!("`ring` is {back}, which is no position of the {} values", values.len()));
        }
        return each(values, at, |value, _| node_value(value));
    }
    let values = value.as_array().ok_or_else(|| expected("ListNode", value))?;
    each(values, at, |value, _| node_value(value))
}

fn ringed(fields: &Map<String, Value>) -> Option<(&[Value], &Value)> {
    match (fields.get("values"), fields.get("ring")) {
        (Some(Value::Array(values)), Some(ring)) if fields.len() == 2 => Some((values, ring)),
        _ => None,
    }
}

fn tree_node(value: &Value, at: &mut Vec<usize>) -> Result<(), String> {
    let nodes = value.as_array().ok_or_else(|| expected("TreeNode", value))?;
    // Places where the next entry can hang: the root, then two for each node.
    let mut places = 1usize;
    each(nodes, at, |node, _| {
        if places == 0 {
            return Err("this entry has no parent: the tree is complete before it".to_string());
        }
        places -= 1;
        if node.is_null() {
            return Ok(());
        }
        places += 2;
        node_value(node)
    })?;
    if nodes.last().is_some_and(Value::is_null) {
        at.push(nodes.len() - 1);
        return Err("a tree does not end in null".to_string());
    }
    Ok(())
}

fn random_list_node(value: &Value, at: &mut Vec<usize>) -> Result<(), String> {
    let nodes = value.as_array().ok_or_else(|| expected("RandomListNode", value))?;
    each(nodes, at, |node, _| match node.as_array().map(Vec::as_slice) {
        Some([value, random]) => {
            node_value(value)?;
            if random.is_null() || position(random, nodes.len()).is_some() {
                return Ok(());
            }
            Err(format!("expected the position of a node or null, got {}", brief(random)))
        }
        _ => Err(expected("[value, position or null]", node)),
    })
}

fn graph_node(value: &Value, at: &mut Vec<usize>) -> Result<(), String> {
    let nodes = value.as_array().ok_or_else(|| expected("GraphNode", value))?;
    each(nodes, at, |neighbours, at| {
        let neighbours = neighbours.as_array().ok_or_else(|| expected("a list of neighbours", neighbours))?;
        each(neighbours, at, |neighbour, _| match position(neighbour, nodes.len()) {
            Some(_) => Ok(()),
            None => Err(format!("expected a node from 0 to {}, got {}", nodes.len() - 1, brief(neighbour))),
        })
    })?;
    // Whoever is given node 0 sees only what can be reached from it.
    let mut reached = vec![false; nodes.len()];
    let mut open = vec![0];
    while let Some(node) = open.pop() {
        if let Some(reached @ false) = reached.get_mut(node) {
            *reached = true;
            let neighbours = nodes.get(node).and_then(Value::as_array).into_iter().flatten();
            open.extend(neighbours.filter_map(|neighbour| position(neighbour, nodes.len())));
        }
    }
    match reached.iter().position(|reached| !reached) {
        Some(lost) => {
            at.push(lost);
            Err("this node cannot be reached from node 0".to_string())
        }
        None => Ok(()),
    }
}

fn reference(value: &Value, param: &str, context: Context<'_>) -> Result<(), String> {
    if value.is_null() {
        return Ok(());
    }
    let Some(other) = context.argument(param) else {
        return Err(format!("there is no argument `{param}` to point into"));
    };
    let (nodes, _) = chain(other).unwrap_or((&[], None));
    match position(value, nodes.len()).and_then(|position| nodes.get(position)) {
        Some(Value::Null) => Err(format!("position {} of `{param}` is a gap, not a node", brief(value))),
        Some(_) => Ok(()),
        None => Err(format!("expected the position of a node of `{param}` or null, got {}", brief(value))),
    }
}

/// A scalar as JSON, anything bigger by its kind.
pub(crate) fn brief(value: &Value) -> String {
    match value {
        Value::String(text) if text.len() > 60 => format!("a text of {} characters", text.chars().count()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.to_string(),
        other => called(other).to_string(),
    }
}

#[cfg(test)]
mod tests;
