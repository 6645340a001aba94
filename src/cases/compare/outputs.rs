//! Outputs held against their signature, for the linter: what a comparison needs of the type it is used on.

use super::super::checkers;
use super::super::signature::{Compare, Output, Signature};
use super::super::types::Type;

/// An output that cannot be compared as it asks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("outputs{}: {what}", .index.map(|index| format!("[{index}]")).unwrap_or_default())]
pub struct OutputFault {
    /// Its position, from 0; none when the list as a whole is at fault.
    pub index: Option<usize>,
    /// What is wrong.
    pub what: String,
}

/// Holds outputs against a signature.
///
/// # Errors
/// Every fault, in order.
pub fn check_outputs(signature: &Signature, outputs: &[Output]) -> Result<(), Vec<OutputFault>> {
    let mut faults = Vec::new();
    let mut whole = |what: &str| faults.push(OutputFault { index: None, what: what.to_string() });
    match signature {
        Signature::Codec { .. } if !outputs.is_empty() => {
            whole("a codec has none: what comes back must equal what went in");
        }
        Signature::Class { .. } if outputs.len() != 1 => {
            whole("a class has exactly one, of \"return\", for every operation");
        }
        Signature::Function { .. } if outputs.is_empty() => whole("at least one is needed"),
        _ => {}
    }
    for (index, output) in outputs.iter().enumerate() {
        let twice = outputs.iter().take(index).any(|earlier| earlier.of == output.of);
        let found = if twice {
            Err(format!("`{}` is compared twice", output.of))
        } else {
            check_output(signature, outputs, output)
        };
        if let Err(what) = found {
            faults.push(OutputFault { index: Some(index), what });
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn check_output(signature: &Signature, outputs: &[Output], output: &Output) -> Result<(), String> {
    let types: Vec<&Type> = match signature {
        Signature::Codec { .. } => return Ok(()),
        Signature::Class { operations, .. } => {
            if output.of != "return" {
                return Err(
                    "a class is compared by what its operations return: \"of\": \"return\"".to_string()
                );
            }
            if output.fresh {
                return Err("`fresh` makes no sense for a class".to_string());
            }
            if let Compare::Prefix(_) | Compare::Unchanged | Compare::Checker(_) = output.compare {
                return Err("a class cannot be compared in this way".to_string());
            }
            operations.iter().map(|operation| &operation.returns).filter(|of| **of != Type::Void).collect()
        }
        Signature::Function { .. } => vec![
            signature
                .output_type(&output.of)
                .filter(|of| **of != Type::Void)
                .ok_or_else(|| format!("`{}` is neither a parameter nor a return value", output.of))?,
        ],
    };
    if output.fresh && !types.iter().any(|of| of.element().0.is_node()) {
        return Err("`fresh` needs a type made of nodes".to_string());
    }
    let names = types.iter().map(|of| of.to_string()).collect::<Vec<_>>().join(", ");
    let any = |fits: &dyn Fn(&Type) -> bool, needs: &str| {
        if types.iter().any(|of| fits(of)) { Ok(()) } else { Err(format!("{needs}, not {names}")) }
    };
    match &output.compare {
        Compare::Exact | Compare::AnyOf => Ok(()),
        Compare::Unordered(levels) if levels.is_empty() => {
            Err("`unordered` needs at least one level".to_string())
        }
        Compare::Unordered(levels) => {
            let deepest = levels.iter().copied().max().unwrap_or(0);
            any(
                &|of| of.element().1 > deepest,
                &format!("level {deepest} needs lists nested {} deep", deepest + 1),
            )
        }
        Compare::Permutation => {
            any(&|of| *of == Type::String || of.element().1 > 0, "`permutation` needs a list or a string")
        }
        Compare::Tolerance(tolerance) if !tolerance.is_finite() || *tolerance <= 0.0 => {
            Err("a tolerance is a number above 0".to_string())
        }
        Compare::Tolerance(_) => any(&|of| *of.element().0 == Type::Double, "`tolerance` needs doubles"),
        Compare::Node => {
            any(&|of| of.is_node() || matches!(of, Type::Ref(_)), "`node` needs a node or a ref(…)")
        }
        Compare::Unchanged if output.of == "return" => Err("only an argument can stay unchanged".to_string()),
        Compare::Unchanged => Ok(()),
        Compare::Prefix(counted_by) => {
            any(&|of| of.element().1 > 0, "`prefix` needs a list")?;
            let counts = |of: &Type| matches!(of, Type::Int | Type::Long);
            if counted_by == &output.of
                || !outputs.iter().any(|other| other.of == *counted_by)
                || !signature.output_type(counted_by).is_some_and(counts)
            {
                return Err(format!("`{counted_by}` must be another output, a whole number"));
            }
            Ok(())
        }
        Compare::Checker(checker) => {
            types.iter().try_for_each(|of| checkers::check(checker, signature.params(), of))
        }
    }
}
