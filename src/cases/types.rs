//! The type language of signatures: `int`, `long`, `double`, `bool`, `char`, `string`, nodes, references and lists.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The type of a parameter or a result. See docs/content.md for its JSON and its form in each language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Type {
    /// Nothing: an in-place function or a void operation.
    Void,
    /// A whole number of 32 bits.
    Int,
    /// A whole number of 64 bits.
    Long,
    /// A double.
    Double,
    /// `true` or `false`.
    Bool,
    /// One ASCII character.
    Char,
    /// A text.
    String,
    /// A list.
    List(Box<Type>),
    /// A chain.
    ListNode,
    /// A binary tree.
    TreeNode,
    /// A chain with random pointers.
    RandomListNode,
    /// A node of a graph; node 0 is the one given.
    GraphNode,
    /// A node inside the named parameter.
    Ref(String),
}

impl Type {
    /// Whether values are made of linked nodes.
    pub fn is_node(&self) -> bool {
        matches!(self, Type::ListNode | Type::TreeNode | Type::RandomListNode | Type::GraphNode)
    }

    /// The innermost element of nested lists, and how many lists are around it.
    pub fn element(&self) -> (&Type, usize) {
        let (mut inner, mut depth) = (self, 0);
        while let Type::List(element) = inner {
            inner = element;
            depth += 1;
        }
        (inner, depth)
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Void => f.write_str("void"),
            Type::Int => f.write_str("int"),
            Type::Long => f.write_str("long"),
            Type::Double => f.write_str("double"),
            Type::Bool => f.write_str("bool"),
            Type::Char => f.write_str("char"),
            Type::String => f.write_str("string"),
            Type::List(element) => write!(f, "{element}[]"),
            Type::ListNode => f.write_str("ListNode"),
            Type::TreeNode => f.write_str("TreeNode"),
            Type::RandomListNode => f.write_str("RandomListNode"),
            Type::GraphNode => f.write_str("GraphNode"),
            Type::Ref(param) => write!(f, "ref({param})"),
        }
    }
}

impl FromStr for Type {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let depth = text.len().saturating_sub(text.trim_end_matches("[]").len()) / 2;
        if depth > 8 {
            return Err(format!("`{text}` is nested too deep; at most 8 levels"));
        }
        let mut found = match text.trim_end_matches("[]") {
            "void" => Type::Void,
            "int" => Type::Int,
            "long" => Type::Long,
            "double" => Type::Double,
            "bool" => Type::Bool,
            "char" => Type::Char,
            "string" => Type::String,
            "ListNode" => Type::ListNode,
            "TreeNode" => Type::TreeNode,
            "RandomListNode" => Type::RandomListNode,
            "GraphNode" => Type::GraphNode,
            other => match other.strip_prefix("ref(").and_then(|rest| rest.strip_suffix(')')) {
                Some(param) if !param.is_empty() => Type::Ref(param.to_string()),
                _ => {
                    return Err(format!(
                        "`{text}` is no type; types are int, long, double, bool, char, string, ListNode, TreeNode, \
                         RandomListNode, GraphNode, ref(parameter), and T[] of them"
                    ));
                }
            },
        };
        if found == Type::Void && depth > 0 {
            return Err("a list of void makes no sense".to_string());
        }
        for _ in 0..depth {
            found = Type::List(Box::new(found));
        }
        Ok(found)
    }
}

impl Serialize for Type {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_reads_back_as_it_was_written() {
        for text in
            ["int", "long[]", "char[][][]", "ListNode[]", "ref(root)", "void", "string[]", "GraphNode"]
        {
            assert_eq!(text.parse::<Type>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_type_is_refused() {
        for text in ["", "[]", "void[]", "ref()", "integer", "int[", "int[][][][][][][][][]"] {
            assert!(text.parse::<Type>().is_err(), "{text}");
        }
    }
}
