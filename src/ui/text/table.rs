//! A small table: columns aligned, no frame, never wider than asked. Where it does not fit, the least important columns
//! are narrowed, then left out, before a more important one is touched.

use super::sanitize::sanitize_line;
use super::width::{Align, cut, pad, width};
use crate::ui::style::{Label, Styles};

const GAP: usize = 2;

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    title: String,
    align: Align,
    importance: u8,
    least: usize,
}

impl Column {
    /// Words, aligned left. Importance 5; narrowed down to 8 columns.
    pub fn text(title: &str) -> Column {
        Column { title: title.to_string(), align: Align::Left, importance: 5, least: 8 }
    }

    /// Numbers, aligned right and never narrowed: a cut number is a wrong number.
    pub fn number(title: &str) -> Column {
        Column { title: title.to_string(), align: Align::Right, importance: 5, least: usize::MAX }
    }

    /// Columns of lower importance go first when there is no room.
    #[must_use]
    pub fn importance(self, importance: u8) -> Column {
        Column { importance, ..self }
    }

    /// The narrowest it may get before it is left out.
    #[must_use]
    pub fn least(self, least: usize) -> Column {
        Column { least, ..self }
    }
}

/// One cell.
#[derive(Debug, Clone)]
pub struct Cell {
    text: String,
    label: Option<Label>,
}

impl Cell {
    /// A cell with a label. The text is sanitized.
    pub fn labelled(label: Label, text: &str) -> Cell {
        Cell { text: sanitize_line(text), label: Some(label) }
    }
}

impl<T: AsRef<str>> From<T> for Cell {
    fn from(text: T) -> Cell {
        Cell { text: sanitize_line(text.as_ref()), label: None }
    }
}

/// Rows under titles.
#[derive(Debug, Clone)]
pub struct Table {
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
    titles: bool,
}

impl Table {
    /// A table without rows. Titles are shown if one of them has text.
    pub fn new(columns: Vec<Column>) -> Table {
        let titles = columns.iter().any(|column| !column.title.is_empty());
        Table { columns, rows: Vec::new(), titles }
    }

    /// Adds a row; missing cells are empty, surplus ones ignored.
    pub fn row(&mut self, cells: Vec<Cell>) {
        self.rows.push(cells);
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The table at a width, a newline behind each line.
    pub fn render(&self, columns: usize, styles: Styles) -> String {
        let widths = self.fit(columns.max(1));
        let last = widths.iter().rposition(Option::is_some).unwrap_or(0);
        let mut text = String::new();
        let mut line = |cells: &dyn Fn(usize) -> Option<(String, Option<Label>)>| {
            let mut line = String::new();
            let mut seen = false;
            for (index, (column, room)) in self.columns.iter().zip(&widths).enumerate() {
                let Some(room) = *room else { continue };
                if seen {
                    line.push_str(&" ".repeat(GAP));
                }
                seen = true;
                let (cell, label) = cells(index).unwrap_or_default();
                // no blanks behind the last column
                let cell = if index == last && column.align == Align::Left {
                    cut(&cell, room)
                } else {
                    pad(&cell, room, column.align)
                };
                line.push_str(&styles.paint_if(label, &cell));
            }
            text.push_str(line.trim_end_matches(' '));
            text.push('\n');
        };
        if self.titles {
            line(&|index| Some((self.columns[index].title.clone(), Some(Label::Dim))));
        }
        for row in &self.rows {
            line(&|index| row.get(index).map(|cell| (cell.text.clone(), cell.label)));
        }
        text
    }

    /// The width of each column; `None` for those left out.
    fn fit(&self, columns: usize) -> Vec<Option<usize>> {
        let mut widths: Vec<Option<usize>> = self
            .columns
            .iter()
            .enumerate()
            .map(|(index, column)| {
                let cells = self.rows.iter().filter_map(|row| row.get(index)).map(|cell| width(&cell.text));
                Some(cells.chain([width(&column.title)]).max().unwrap_or(0))
            })
            .collect();
        // from the least important; of equals the rightmost first
        let mut order: Vec<usize> = (0..self.columns.len()).rev().collect();
        order.sort_by_key(|&index| self.columns[index].importance);
        for &index in &order {
            let over = total(&widths).saturating_sub(columns);
            let Some(room) = &mut widths[index] else { continue };
            *room -= over.min(room.saturating_sub(self.columns[index].least));
            let alone = widths.iter().flatten().count() == 1;
            if total(&widths) > columns && !alone {
                widths[index] = None;
            }
        }
        // what was narrowed before another one left may be wide again
        let spare = columns.saturating_sub(total(&widths));
        self.widen(&mut widths, spare, &order);
        for room in widths.iter_mut().flatten() {
            *room = (*room).min(columns);
        }
        widths
    }

    fn widen(&self, widths: &mut [Option<usize>], mut spare: usize, order: &[usize]) {
        for &index in order.iter().rev() {
            let Some(room) = &mut widths[index] else { continue };
            let cells = self.rows.iter().filter_map(|row| row.get(index)).map(|cell| width(&cell.text));
            let natural = cells.chain([width(&self.columns[index].title)]).max().unwrap_or(0);
            let more = spare.min(natural.saturating_sub(*room));
            *room += more;
            spare -= more;
        }
    }
}

fn total(widths: &[Option<usize>]) -> usize {
    let shown = widths.iter().flatten().count();
    widths.iter().flatten().sum::<usize>() + GAP * shown.saturating_sub(1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn items() -> Table {
        let mut table = Table::new(vec![
            Column::text("item").importance(9),
            Column::number("min").importance(7),
            Column::text("title").importance(6),
            Column::text("deck").importance(1),
        ]);
        table.row(vec![
            "coding/meeting-rooms".into(),
            "25".into(),
            "Rooms for meetings".into(),
            "drill".into(),
        ]);
        table.row(vec![
            "design/url-shortener".into(),
            "45".into(),
            "A link shortener".into(),
            "drill".into(),
        ]);
        table
    }

    #[test]
    fn numbers_stand_right_and_the_least_important_column_goes_first() {
        insta::assert_snapshot!(items().render(80, Styles::PLAIN), @r"
        item                  min  title               deck
        coding/meeting-rooms   25  Rooms for meetings  drill
        design/url-shortener   45  A link shortener    drill
        ");
        insta::assert_snapshot!(items().render(46, Styles::PLAIN), @r"
        item                  min  title
        coding/meeting-rooms   25  Rooms for meetings
        design/url-shortener   45  A link shortener
        ");
        insta::assert_snapshot!(items().render(40, Styles::PLAIN), @r"
        item                  min  title
        coding/meeting-rooms   25  Rooms for me…
        design/url-shortener   45  A link short…
        ");
    }

    proptest! {
        #[test]
        fn no_row_is_wider_than_asked(
            rows in prop::collection::vec(prop::collection::vec("\\PC{0,20}", 0..5), 0..6),
            columns in 1usize..60,
        ) {
            let mut table = Table::new(vec![
                Column::text("item").importance(9),
                Column::number("minutes"),
                Column::text("wörter").importance(2),
                Column::number("日本").importance(1),
            ]);
            for row in rows {
                table.row(row.iter().map(Cell::from).collect());
            }
            for line in table.render(columns, Styles::PLAIN).lines() {
                prop_assert!(width(line) <= columns, "{:?}", line);
            }
        }
    }
}
