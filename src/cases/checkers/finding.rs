//! What a checker has against a value.

/// What is wrong with a value, and where in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Positions from the outermost list inwards, from 0.
    pub path: Vec<usize>,
    /// What is wrong there.
    pub message: String,
}

impl Finding {
    /// About the value as a whole.
    pub fn whole(message: String) -> Self {
        Finding { path: Vec::new(), message }
    }

    /// About one element.
    pub fn at(position: usize, message: String) -> Self {
        Finding { path: vec![position], message }
    }

    /// The same with something said before it.
    pub(crate) fn with_prefix(mut self, prefix: &str) -> Self {
        self.message.insert_str(0, prefix);
        self
    }
}
