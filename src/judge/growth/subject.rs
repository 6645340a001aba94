//! What is measured against what: the user's program and the reference, and the problem's tests that give the inputs.

use std::path::Path;

use crate::cases::Output;
use crate::cases::tests_format::TestsFile;
use crate::cases::validator::Constraint;
use crate::judge::request::{Places, Request};

/// What is measured against what.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// Where things are.
    pub places: &'a Places,
    /// Problem, signature, outputs, language and file of the user's program; its cases do not matter.
    pub request: &'a Request,
    /// The id of the reference's language.
    pub reference_language: &'a str,
    /// The reference's file.
    pub reference: &'a Path,
    /// The constraints on inputs.
    pub validator: &'a [Constraint],
    /// The problem's tests.
    pub tests: &'a TestsFile,
}

impl Subject<'_> {
    pub(super) fn outputs(&self) -> &[Output] {
        &self.request.outputs
    }

    pub(super) fn user(&self) -> Side<'_> {
        Side { language: &self.request.language, source: &self.request.source }
    }

    pub(super) fn reference(&self) -> Side<'_> {
        Side { language: self.reference_language, source: self.reference }
    }
}

/// The user's program or the reference.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub language: &'a str,
    pub source: &'a Path,
}
