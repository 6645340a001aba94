//! Types of Rust, and the one decision that they hang on: whether list nodes are owned, one by the other, or shared.

use super::row::resolved;
use crate::cases::{Compare, Output, Param, Signature, Type};

/// How types are written for a signature.
#[derive(Debug, Clone, Copy)]
pub(super) struct Types<'a> {
    /// Of the function or the constructor: what a `ref` points into.
    pub params: &'a [Param],
    /// Whether list nodes are shared.
    pub shared: bool,
    /// What stands before the names of node types.
    pub path: &'a str,
}

impl<'a> Types<'a> {
    pub fn new(signature: &'a Signature, outputs: &[Output], path: &'a str) -> Types<'a> {
        Types { params: signature.params(), shared: shared_lists(signature, outputs), path }
    }

    /// A type as Rust writes it.
    pub fn text(&self, of: &Type) -> String {
        match resolved(of, self.params) {
            Type::Void | Type::Ref(_) => "()".to_string(),
            Type::Int => "i32".to_string(),
            Type::Long => "i64".to_string(),
            Type::Double => "f64".to_string(),
            Type::Bool => "bool".to_string(),
            Type::Char => "char".to_string(),
            Type::String => "String".to_string(),
            Type::List(element) => format!("Vec<{}>", self.text(element)),
            Type::ListNode if !self.shared => format!("Option<Box<{}ListNode>>", self.path),
            node => format!("Option<Rc<RefCell<{}{node}>>>", self.path),
        }
    }

    /// A parameter's type in the user's function: what is compared after the call is borrowed.
    pub fn parameter(&self, param: &Param, outputs: &[Output]) -> String {
        let of = self.text(&param.of);
        match outputs.iter().find(|output| output.of == param.name && borrowed(&param.of)) {
            Some(output) if output.compare == Compare::Unchanged => match &param.of {
                Type::List(element) => format!("&[{}]", self.text(element)),
                Type::String => "&str".to_string(),
                _ => format!("&{of}"),
            },
            Some(_) => format!("&mut {of}"),
            None => of,
        }
    }

    /// Whether values of the type are nodes with more than one owner.
    pub fn is_shared(&self, of: &Type) -> bool {
        of.is_node() && (self.shared || *of != Type::ListNode)
    }
}

/// Whether a value can change inside a call so that its caller sees it.
pub(super) fn borrowed(of: &Type) -> bool {
    matches!(of, Type::List(_) | Type::String) || of.is_node()
}

/// Whether list nodes must be told apart, or may form rings: boxes can do neither.
fn shared_lists(signature: &Signature, outputs: &[Output]) -> bool {
    let params = signature.params();
    let points = |of: &Type| matches!(of, Type::Ref(_)) && *resolved(of, params) == Type::ListNode;
    let pointing = match signature {
        Signature::Function { params, returns, .. } => {
            points(returns) || params.iter().any(|param| points(&param.of))
        }
        Signature::Class { operations, .. } => operations.iter().any(|operation| {
            points(&operation.returns) || operation.params.iter().any(|param| points(&param.of))
        }),
        Signature::Codec { .. } => false,
    };
    let told_apart = |output: &Output| {
        let of = signature.output_type(&output.of).map(|of| of.element().0);
        (output.fresh || output.compare == Compare::Node) && of == Some(&Type::ListNode)
    };
    pointing || params.iter().any(|param| param.ring) || outputs.iter().any(told_apart)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn shared(params: Value, outputs: Value) -> bool {
        let signature = json!({"kind": "function", "name": "f", "params": params, "returns": "ListNode"});
        let signature: Signature = serde_json::from_value(signature).unwrap();
        shared_lists(&signature, &serde_json::from_value::<Vec<Output>>(outputs).unwrap())
    }

    #[test]
    fn list_nodes_are_shared_only_where_they_must_be() {
        let head = || json!([{"name": "head", "type": "ListNode"}]);
        assert!(!shared(head(), json!([{"of": "return", "compare": "exact"}])));
        assert!(shared(head(), json!([{"of": "return", "compare": "node"}])));
        assert!(shared(head(), json!([{"of": "return", "compare": "exact", "fresh": true}])));
        assert!(shared(json!([{"name": "head", "type": "ListNode", "ring": true}]), json!([])));
        let at = json!([{"name": "head", "type": "ListNode"}, {"name": "at", "type": "ref(head)"}]);
        assert!(shared(at, json!([])));
    }

    #[test]
    fn what_is_compared_after_the_call_is_borrowed() {
        let outputs: Vec<Output> = serde_json::from_value(json!([
            {"of": "grid", "compare": "exact"}, {"of": "other", "compare": "unchanged"},
            {"of": "text", "compare": "unchanged"}, {"of": "count", "compare": "unchanged"}
        ]))
        .unwrap();
        let types = Types { params: &[], shared: false, path: "" };
        let text = |name: &str, of: &str| {
            let param = Param { name: name.to_string(), of: of.parse().unwrap(), ring: false };
            types.parameter(&param, &outputs)
        };
        assert_eq!(text("grid", "char[][]"), "&mut Vec<Vec<char>>");
        assert_eq!(text("other", "int[]"), "&[i32]");
        assert_eq!(text("text", "string"), "&str");
        assert_eq!(text("count", "int"), "i32");
        assert_eq!(text("else", "TreeNode"), "Option<Rc<RefCell<TreeNode>>>");
    }
}
