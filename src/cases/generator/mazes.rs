//! Grids with one long way through them.

use serde_json::Value;

use super::super::types::Type;
use super::super::value::size;
use super::making::{Fault, Making, element};
use super::shapes::MazeShape;
use super::special::Maze;

impl Making<'_> {
    pub(super) fn maze(&mut self, maze: &Maze, of: &Type) -> Result<Value, Fault> {
        let (rows, columns) = (self.count("rows", &maze.rows)?, self.count("columns", &maze.columns)?);
        let cells = (rows as u64).saturating_mul(columns as u64);
        let biggest = size(&maze.path).max(size(&maze.wall)) as u64;
        self.spend(cells, biggest.saturating_mul(4).saturating_add(4))?;
        self.spend((rows as u64).saturating_add(columns as u64), 4)?;
        let mut grid = vec![vec![maze.wall.clone(); columns]; rows];
        let first = maze.path.as_i64().filter(|_| maze.rising);
        if maze.rising && first.is_none() {
            return Err("only numbers can rise: `path` is none".to_string());
        }
        let way = match maze.shape {
            MazeShape::Snake => snake(rows, columns),
            MazeShape::Spiral => spiral(rows, columns),
            MazeShape::Comb => comb(rows, columns),
        };
        for (step, (row, column)) in way.into_iter().enumerate() {
            if let Some(cell) = grid.get_mut(row).and_then(|row| row.get_mut(column)) {
                *cell = match first {
                    Some(first) => Value::from(first.saturating_add(i64::try_from(step).unwrap_or(i64::MAX))),
                    None => maze.path.clone(),
                };
            }
        }
        let text = *element(of) == Type::String;
        Ok(grid
            .into_iter()
            .map(|row| match text {
                true => Value::String(row.iter().filter_map(Value::as_str).collect()),
                false => Value::Array(row),
            })
            .collect())
    }
}

fn snake(rows: usize, columns: usize) -> Vec<(usize, usize)> {
    let mut way = Vec::new();
    for row in (0..rows).filter(|_| columns > 0) {
        match row % 4 {
            0 => way.extend((0..columns).map(|column| (row, column))),
            1 => way.push((row, columns - 1)),
            2 => way.extend((0..columns).rev().map(|column| (row, column))),
            _ => way.push((row, 0)),
        }
    }
    way
}

fn comb(rows: usize, columns: usize) -> Vec<(usize, usize)> {
    let teeth = (1..rows).flat_map(|row| (0..columns).step_by(2).map(move |column| (row, column)));
    (0..columns.min(columns * rows)).map(|column| (0, column)).chain(teeth).collect()
}

/// Along the edge, then always one free line away from where the way has been. Each side is walked as far as it goes.
fn spiral(rows: usize, columns: usize) -> Vec<(usize, usize)> {
    if rows == 0 || columns == 0 {
        return Vec::new();
    }
    let (mut top, mut bottom, mut left, mut right) = (0, rows - 1, 0, columns - 1);
    let mut way: Vec<(usize, usize)> = (left..=right).map(|column| (0, column)).collect();
    loop {
        // Down the right side.
        if bottom < top + 2 {
            return way;
        }
        way.extend((top + 1..=bottom).map(|row| (row, right)));
        top += 2;
        // Back along the bottom.
        if right < left + 2 {
            return way;
        }
        way.extend((left..right).rev().map(|column| (bottom, column)));
        right -= 2;
        // Up the left side.
        if bottom < top + 2 {
            return way;
        }
        way.extend((top..bottom).rev().map(|row| (row, left)));
        bottom -= 2;
        // Along the next line, to the right.
        if right < left + 2 {
            return way;
        }
        way.extend((left + 1..=right).map(|column| (top, column)));
        left += 2;
    }
}
