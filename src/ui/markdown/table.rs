//! A table of a text: aligned columns where they fit, cells of several lines where they nearly do, else one line a cell.

use pulldown_cmark::Alignment;

use crate::ui::style::Label;
use crate::ui::text::{Indent, Span, width, wrap_spans};

const GAP: usize = 2;
/// A column is not narrowed below its longest word, up to this many columns.
const LONGEST_WORD: usize = 20;

pub(super) struct TableText {
    alignments: Vec<Alignment>,
    /// The first row is the head.
    rows: Vec<Vec<Vec<Span>>>,
}

impl TableText {
    pub(super) fn new(alignments: Vec<Alignment>) -> TableText {
        TableText { alignments, rows: Vec::new() }
    }

    pub(super) fn row(&mut self) {
        self.rows.push(Vec::new());
    }

    pub(super) fn cell(&mut self, spans: Vec<Span>) {
        if let Some(row) = self.rows.last_mut() {
            row.push(spans);
        }
    }

    /// Lines of at most so many columns.
    pub(super) fn lines(&self, columns: usize) -> Vec<Vec<Span>> {
        match self.fit(columns) {
            Some(widths) => self.in_columns(&widths),
            None => self.one_by_one(columns),
        }
    }

    /// The width of each column; none if they can't stand side by side.
    fn fit(&self, columns: usize) -> Option<Vec<usize>> {
        let count = self.rows.iter().map(Vec::len).max().filter(|&count| count > 0)?;
        let measure = |measure: &dyn Fn(&[Span]) -> usize| -> Vec<usize> {
            (0..count)
                .map(|index| {
                    let cells = self.rows.iter().filter_map(|row| row.get(index));
                    cells.map(|cell| measure(cell)).max().unwrap_or(0).max(1)
                })
                .collect()
        };
        let mut widths = measure(&|cell| Span::width_of(cell));
        let least = measure(&|cell| {
            let text: String = cell.iter().map(|span| span.text.as_str()).collect();
            text.split([' ', '\n']).map(width).max().unwrap_or(0).min(LONGEST_WORD)
        });
        let room = columns.checked_sub(GAP * (count - 1))?;
        while widths.iter().sum::<usize>() > room {
            // always from the widest that can give
            let index = (0..count).filter(|&i| widths[i] > least[i]).max_by_key(|&i| widths[i])?;
            widths[index] -= 1;
        }
        Some(widths)
    }

    fn in_columns(&self, widths: &[usize]) -> Vec<Vec<Span>> {
        let mut lines = Vec::new();
        for (number, row) in self.rows.iter().enumerate() {
            let cells: Vec<Vec<Vec<Span>>> = widths
                .iter()
                .enumerate()
                .map(|(index, &room)| {
                    let cell = row.get(index).map(Vec::as_slice).unwrap_or_default();
                    wrap_spans(&headed(cell, number == 0), room, &Indent::default())
                })
                .collect();
            let height = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
            for at in 0..height {
                let mut line = Vec::new();
                for (index, (cell, &room)) in cells.iter().zip(widths).enumerate() {
                    let piece = cell.get(at).cloned().unwrap_or_default();
                    let blanks = room.saturating_sub(Span::width_of(&piece));
                    let before = match self.alignments.get(index) {
                        Some(Alignment::Right) => blanks,
                        Some(Alignment::Center) => blanks / 2,
                        _ => 0,
                    };
                    line.push(Span::plain(" ".repeat(before)));
                    line.extend(piece);
                    let last = index + 1 == widths.len();
                    line.push(Span::plain(" ".repeat(if last { 0 } else { blanks - before + GAP })));
                }
                lines.push(trimmed(line));
            }
            if number == 0 {
                let total = widths.iter().sum::<usize>() + GAP * (widths.len() - 1);
                lines.push(vec![Span::labelled(Label::Dim, "─".repeat(total))]);
            }
        }
        lines
    }

    /// `head: cell` for each cell, a blank line between rows.
    fn one_by_one(&self, columns: usize) -> Vec<Vec<Span>> {
        let Some((head, rows)) = self.rows.split_first() else { return Vec::new() };
        let mut lines = Vec::new();
        for (number, row) in rows.iter().enumerate() {
            if number > 0 {
                lines.push(Vec::new());
            }
            for (index, cell) in row.iter().enumerate() {
                let title = head.get(index).map(Vec::as_slice).unwrap_or_default();
                let mut spans = headed(title, true);
                if !spans.is_empty() {
                    spans.push(Span::plain(": "));
                }
                spans.extend(cell.iter().cloned());
                lines.extend(wrap_spans(
                    &spans,
                    columns,
                    &Indent { first: String::new(), rest: "  ".into() },
                ));
            }
        }
        if rows.is_empty() {
            for title in head {
                lines.extend(wrap_spans(&headed(title, true), columns, &Indent::default()));
            }
        }
        lines
    }
}

fn headed(cell: &[Span], head: bool) -> Vec<Span> {
    cell.iter()
        .map(|span| Span { text: span.text.clone(), label: span.label.or(head.then_some(Label::Strong)) })
        .collect()
}

fn trimmed(mut line: Vec<Span>) -> Vec<Span> {
    while let Some(last) = line.last_mut() {
        last.text.truncate(last.text.trim_end_matches(' ').len());
        if !last.text.is_empty() {
            break;
        }
        line.pop();
    }
    line
}
