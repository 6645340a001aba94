//! Signatures, outputs and validators: names, types, and comparisons that make sense for them.

use super::report::Report;
use super::words::{distinct, is_pascal_case, is_snake_case};
use crate::cases::validator::check_statically;
use crate::cases::{Compare, Output, Param, Signature, Type, checkers};
use crate::content::format::Problem;
use crate::content::json::Path;

/// The signature and the outputs of a problem.
pub fn check(report: &mut Report<'_>, problem: &Problem) {
    let path = Path::from("signature");
    let outputs = Path::from("outputs");
    name(report, &path, &problem.signature);
    validator(report, problem);
    match &problem.signature {
        Signature::Function { params: list, returns, .. } => {
            params(report, &path.key("params"), list, list);
            result(report, &path.key("returns"), returns, list);
            if problem.outputs.is_empty() {
                report.error(&outputs, "nothing is compared");
            }
            for (index, output) in problem.outputs.iter().enumerate() {
                let here = outputs.at(index);
                let judged = match output.of.as_str() {
                    "return" => Some(returns),
                    param => list.iter().find(|known| known.name == param).map(|param| &param.of),
                };
                match judged {
                    None => report.error(&here.key("of"), format!("`{}` is no parameter", output.of)),
                    Some(Type::Void) => report.error(&here.key("of"), "nothing is returned"),
                    Some(judged) => compare(report, &here, output, judged, list, returns),
                }
            }
            let names = problem.outputs.iter().enumerate();
            distinct(
                report,
                "output",
                names.map(|(index, output)| (outputs.at(index).key("of"), &output.of)),
            );
        }
        Signature::Class { params: list, operations, .. } => {
            params(report, &path.key("params"), list, list);
            let path = path.key("operations");
            if operations.is_empty() {
                report.error(&path, "a class without operations");
            }
            let names = operations.iter().enumerate();
            distinct(
                report,
                "operation",
                names.map(|(index, entry)| (path.at(index).key("name"), &entry.name)),
            );
            for (index, operation) in operations.iter().enumerate() {
                let here = path.at(index);
                if !is_snake_case(&operation.name) {
                    report.error(&here.key("name"), format!("`{}` is not snake_case", operation.name));
                }
                params(report, &here.key("params"), &operation.params, list);
                result(report, &here.key("returns"), &operation.returns, list);
            }
            match problem.outputs.as_slice() {
                [output] if output.of == "return" => {
                    if matches!(output.compare, Compare::Prefix(_) | Compare::Unchanged | Compare::Checker(_))
                    {
                        report.error(&outputs.at(0).key("compare"), "this comparison does not serve a class");
                    }
                }
                _ => report.error_with(
                    &outputs,
                    "a class has one output",
                    "write {\"of\": \"return\", \"compare\": ...}",
                ),
            }
        }
        Signature::Codec { of, .. } => {
            result(report, &path.key("type"), of, &[]);
            if *of == Type::Void {
                report.error(&path.key("type"), "there is nothing to encode");
            }
            if !problem.outputs.is_empty() {
                report.error_with(
                    &outputs,
                    "a codec has no outputs",
                    "what comes back must equal what went in",
                );
            }
        }
    }
}

/// Each entry of the validator names a place that exists, and rules that make sense there.
fn validator(report: &mut Report<'_>, problem: &Problem) {
    let path = Path::from("validator");
    for fault in check_statically(&problem.validator, &problem.signature).err().unwrap_or_default() {
        report.error(&path.at(fault.index), fault.what);
    }
}

fn name(report: &mut Report<'_>, path: &Path, signature: &Signature) {
    let is_class = matches!(signature, Signature::Class { .. });
    let (fits, style) = match is_class {
        true => (is_pascal_case(signature.name()), "PascalCase"),
        false => (is_snake_case(signature.name()), "snake_case"),
    };
    if !fits {
        report.error(&path.key("name"), format!("`{}` is not {style}", signature.name()));
    }
}

/// Parameters; `around` are those that a `ref` may name.
fn params(report: &mut Report<'_>, path: &Path, params: &[Param], around: &[Param]) {
    distinct(
        report,
        "parameter",
        params.iter().enumerate().map(|(index, param)| (path.at(index).key("name"), &param.name)),
    );
    for (index, param) in params.iter().enumerate() {
        let here = path.at(index);
        if !is_snake_case(&param.name) || param.name == "return" {
            report.error(&here.key("name"), format!("`{}` is no name for a parameter", param.name));
        }
        if param.of == Type::Void {
            report.error(&here.key("type"), "a parameter cannot be void");
        }
        if param.ring && param.of != Type::ListNode {
            report.error(&here.key("ring"), "only a ListNode can have a ring");
        }
        result(report, &here.key("type"), &param.of, around);
    }
}

/// A type whose `ref` must name a parameter made of nodes.
fn result(report: &mut Report<'_>, path: &Path, of: &Type, around: &[Param]) {
    if let (Type::Ref(name), _) = of.element()
        && !around.iter().any(|param| param.name == *name && param.of.element().0.is_node())
    {
        report.error(path, format!("`{name}` is no parameter made of nodes"));
    }
}

fn compare(
    report: &mut Report<'_>,
    path: &Path,
    output: &Output,
    judged: &Type,
    params: &[Param],
    returns: &Type,
) {
    let here = path.key("compare");
    let (element, depth) = judged.element();
    let is_text = matches!(judged, Type::String);
    match &output.compare {
        Compare::Unordered(levels) => {
            if levels.is_empty() {
                report.error(&here, "no level is named");
            }
            if let Some(level) = levels.iter().find(|level| **level >= depth) {
                report.error(&here, format!("`{judged}` has no level {level} of lists"));
            }
        }
        Compare::Permutation if depth == 0 && !is_text => {
            report.error(&here, format!("`{judged}` has no elements to permute"));
        }
        Compare::Tolerance(size) => {
            if *element != Type::Double {
                report.error(&here, format!("a tolerance is for doubles, not for `{judged}`"));
            }
            if !(size.is_finite() && *size > 0.0) {
                report.error(&here, "a tolerance is greater than zero");
            }
        }
        Compare::Prefix(by) => {
            let counted = match by.as_str() {
                "return" => Some(returns),
                name => params.iter().find(|param| param.name == name).map(|param| &param.of),
            };
            if !matches!(counted, Some(Type::Int | Type::Long)) {
                report.error(&here, format!("`{by}` is no whole number"));
            }
            if depth == 0 && !is_text {
                report.error(&here, format!("`{judged}` has no first elements"));
            }
        }
        Compare::Unchanged if output.of == "return" => {
            report.error(&here, "what is returned was never given");
        }
        Compare::Node if !matches!(judged, Type::Ref(_)) => {
            report.error_with(
                &here,
                format!("`{judged}` is no node of an argument"),
                "the type is ref(parameter)",
            );
        }
        Compare::Checker(checker) => {
            if let Err(reason) = checkers::check(checker, params, judged) {
                report.error(&here, reason);
            }
        }
        _ => {}
    }
    if output.fresh && !element.is_node() {
        report.error(&path.key("fresh"), format!("`{judged}` has no nodes that could be shared"));
    }
}
