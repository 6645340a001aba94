//! Blocks under each other: what stands before each line, and where a blank line parts two blocks.

use crate::ui::style::{Label, Styles};
use crate::ui::text::{Indent, Span, clusters, width, wrap_spans};

pub(super) struct Blocks {
    columns: usize,
    styles: Styles,
    text: String,
    levels: Vec<Level>,
    /// Nothing stands yet in the innermost container.
    fresh: bool,
}

struct Level {
    indent: Indent,
    /// The first line's mark is written.
    begun: bool,
    /// The first block of this item is parted from the item before, if it is one that is parted at all.
    parted: bool,
}

impl Blocks {
    pub(super) fn new(columns: usize, styles: Styles) -> Blocks {
        Blocks { columns: columns.max(1), styles, text: String::new(), levels: Vec::new(), fresh: true }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    /// A container: a quote.
    pub(super) fn enter(&mut self, indent: Indent) {
        self.levels.push(Level { indent, begun: false, parted: false });
        self.fresh = true;
    }

    pub(super) fn leave(&mut self) {
        self.levels.pop();
        self.fresh = false;
    }

    /// An item of a list.
    pub(super) fn enter_item(&mut self, indent: Indent, first: bool) {
        self.levels.push(Level { indent, begun: false, parted: !first });
        self.fresh = true;
    }

    pub(super) fn leave_item(&mut self) {
        // an item without text still has its mark
        if self.levels.last().is_some_and(|level| !level.begun) {
            self.line(&[]);
        }
        self.leave();
    }

    /// Parts the next block from the one above with a blank line, where there is one above in the same container.
    pub(super) fn gap(&mut self) {
        let parted = match self.levels.last_mut() {
            Some(level) if self.fresh => std::mem::take(&mut level.parted),
            _ => !self.fresh,
        };
        if parted && !self.text.is_empty() && !self.text.ends_with("\n\n") {
            let mark: String = self
                .levels
                .iter()
                .filter(|level| level.begun)
                .map(|level| level.indent.rest.as_str())
                .collect();
            let mark = first_columns(&mark, self.columns / 2);
            self.text.push_str(&self.styles.dim(mark.trim_end()));
            self.text.push('\n');
        }
        self.fresh = false;
    }

    /// Columns that are left beside the indents.
    pub(super) fn room(&self) -> usize {
        let used: usize = self.levels.iter().map(|level| width(&level.indent.rest)).sum();
        self.columns - used.min(self.columns / 2)
    }

    pub(super) fn paragraph(&mut self, spans: &[Span]) {
        for line in wrap_spans(spans, self.room(), &Indent::default()) {
            self.line(&line);
        }
    }

    /// Code: indented, its blanks kept, a line that is too long broken hard.
    pub(super) fn code(&mut self, code: &str) {
        let indent = " ".repeat(if self.room() < 60 { 2 } else { 4 }.min(self.room() / 2));
        let room = self.room() - indent.len();
        for line in code.trim_end_matches('\n').split('\n') {
            let mut piece = String::new();
            let mut used = 0;
            for cluster in clusters(line) {
                let more = width(cluster);
                if used + more > room {
                    self.line(&[
                        Span::plain(indent.clone()),
                        Span::labelled(Label::Code, std::mem::take(&mut piece)),
                    ]);
                    used = 0;
                }
                // in one column a wide character has no place
                piece.push_str(if more > room { "…" } else { cluster });
                used += more.min(room);
            }
            self.line(&[Span::plain(indent.clone()), Span::labelled(Label::Code, piece)]);
        }
    }

    pub(super) fn rule(&mut self) {
        let rule = "─".repeat(self.room().min(20));
        self.line(&[Span::labelled(Label::Dim, rule)]);
    }

    /// One line behind the marks of its containers.
    pub(super) fn line(&mut self, spans: &[Span]) {
        let mut mark = String::new();
        for level in &mut self.levels {
            mark.push_str(if level.begun { &level.indent.rest } else { &level.indent.first });
            level.begun = true;
        }
        let mark = first_columns(&mark, self.columns / 2);
        let blank = spans.iter().all(|span| span.text.trim().is_empty());
        self.text.push_str(&self.styles.dim(if blank { mark.trim_end() } else { mark }));
        if !blank {
            self.text.push_str(&Span::paint_all(spans, self.styles));
        }
        self.text.push('\n');
        self.fresh = false;
    }
}

/// As many whole clusters as fit.
fn first_columns(text: &str, columns: usize) -> &str {
    let mut end = 0;
    let mut used = 0;
    for cluster in clusters(text) {
        used += width(cluster);
        if used > columns {
            break;
        }
        end += cluster.len();
    }
    &text[..end]
}
