//! Collects what is wrong with one file and finds the place of each path in its text.

use crate::content::finding::{Finding, Severity};
use crate::content::json::{Path, locate, place};

/// Findings kept of one file. Whoever has more reads the first hundred first; finding the place of each takes a walk
/// through the text.
const MOST: usize = 100;

/// The findings of one file.
pub struct Report<'a> {
    file: String,
    text: &'a str,
    findings: Vec<Finding>,
    dropped: usize,
}

impl<'a> Report<'a> {
    /// For a file as messages name it, with its text.
    pub fn new(file: String, text: &'a str) -> Report<'a> {
        Report { file, text, findings: Vec::new(), dropped: 0 }
    }

    /// The text of the file.
    pub fn text(&self) -> &'a str {
        self.text
    }

    /// An error at a JSON path.
    pub fn error(&mut self, path: &Path, message: impl Into<String>) {
        self.add(Severity::Error, path, message.into(), None);
    }

    /// An error at a JSON path, with what to do about it.
    pub fn error_with(&mut self, path: &Path, message: impl Into<String>, hint: impl Into<String>) {
        self.add(Severity::Error, path, message.into(), Some(hint.into()));
    }

    /// A warning at a JSON path.
    pub fn warning(&mut self, path: &Path, message: impl Into<String>) {
        self.add(Severity::Warning, path, message.into(), None);
    }

    /// A warning at a JSON path, with what to do about it.
    pub fn warning_with(&mut self, path: &Path, message: impl Into<String>, hint: impl Into<String>) {
        self.add(Severity::Warning, path, message.into(), Some(hint.into()));
    }

    /// An error at a byte of the text.
    pub fn error_at(&mut self, offset: usize, message: impl Into<String>, hint: Option<String>) {
        self.add_at(Severity::Error, offset, String::new(), message.into(), hint);
    }

    /// An error at a byte of the text, within the string at a JSON path.
    pub fn error_in(&mut self, offset: usize, path: &Path, message: impl Into<String>) {
        self.add_at(Severity::Error, offset, path.to_string(), message.into(), None);
    }

    /// A finding that came from elsewhere.
    pub fn push(&mut self, finding: Finding) {
        if self.has_room() {
            self.findings.push(finding);
        }
    }

    /// Everything that was found.
    pub fn finish(mut self) -> Vec<Finding> {
        if self.dropped > 0 {
            let more = format!("{} more findings in this file are not shown", self.dropped);
            self.findings.push(Finding::warning(self.file, more));
        }
        self.findings
    }

    fn add(&mut self, severity: Severity, path: &Path, message: String, hint: Option<String>) {
        if self.has_room() {
            let offset = locate(self.text, path);
            self.findings.push(self.finding(severity, offset, path.to_string(), message, hint));
        }
    }

    fn add_at(
        &mut self,
        severity: Severity,
        offset: usize,
        path: String,
        message: String,
        hint: Option<String>,
    ) {
        if self.has_room() {
            self.findings.push(self.finding(severity, offset, path, message, hint));
        }
    }

    fn finding(
        &self,
        severity: Severity,
        offset: usize,
        path: String,
        message: String,
        hint: Option<String>,
    ) -> Finding {
        let (line, column) = place(self.text, offset);
        Finding { severity, file: self.file.clone(), line, column, path, message, hint }
    }

    fn has_room(&mut self) -> bool {
        let room = self.findings.len() < MOST;
        self.dropped += usize::from(!room);
        room
    }
}
