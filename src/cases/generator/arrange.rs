//! Entries made of another entry: its elements in another order, in rows, side by side, or as values of their own.

use serde_json::Value;

use super::super::canonical::order;
use super::super::number::Number;
use super::super::tree::Tree;
use super::super::types::Type;
use super::super::value::size;
use super::make::Argument;
use super::make::Make;
use super::making::{Fault, Making, element};

/// Elements of a list, or characters of a text.
struct Parts {
    elements: Vec<Value>,
    text: bool,
}

impl Parts {
    fn of(value: Value) -> Result<Self, Fault> {
        match value {
            Value::Array(elements) => Ok(Parts { elements, text: false }),
            Value::String(text) => {
                let elements = text.chars().map(|letter| Value::String(letter.to_string())).collect();
                Ok(Parts { elements, text: true })
            }
            _ => Err("`of` must make a list or a text".to_string()),
        }
    }

    fn whole(self) -> Value {
        whole(self.elements, self.text)
    }
}

fn whole(elements: Vec<Value>, text: bool) -> Value {
    if !text {
        return Value::Array(elements);
    }
    Value::String(elements.iter().filter_map(Value::as_str).collect())
}

impl Making<'_> {
    /// Does something to the first value of an entry and leaves the others.
    fn changed(
        &mut self,
        what: &Argument,
        of: &Type,
        change: impl FnOnce(&mut Self, &mut Vec<Value>) -> Result<(), Fault>,
    ) -> Result<Vec<Value>, Fault> {
        let mut made = self.argument(what, of)?;
        if let Some(first) = made.first_mut() {
            let mut parts = Parts::of(first.take())?;
            change(self, &mut parts.elements)?;
            *first = parts.whole();
        }
        Ok(made)
    }

    /// The one value of an entry.
    fn single(&mut self, what: &Argument, of: &Type) -> Result<Value, Fault> {
        match <[Value; 1]>::try_from(self.argument(what, of)?) {
            Ok([value]) => Ok(value),
            Err(values) => Err(format!("`of` makes {} values, must make one", values.len())),
        }
    }

    pub(super) fn shuffle(&mut self, what: &Argument, of: &Type) -> Result<Vec<Value>, Fault> {
        self.changed(what, of, |making, elements| {
            making.words.shuffle(elements);
            Ok(())
        })
    }

    pub(super) fn sort(
        &mut self,
        what: &Argument,
        alphabet: Option<&str>,
        of: &Type,
    ) -> Result<Vec<Value>, Fault> {
        let letters: Vec<char> = alphabet.unwrap_or_default().chars().collect();
        let rank = |letter: char| {
            (letters.iter().position(|known| *known == letter).unwrap_or(letters.len()), letter)
        };
        self.changed(what, of, |_, elements| {
            if alphabet.is_some() {
                elements.sort_by_cached_key(|element| {
                    element.as_str().unwrap_or_default().chars().map(rank).collect::<Vec<_>>()
                });
            } else {
                elements.sort_by(order);
            }
            Ok(())
        })
    }

    pub(super) fn turn(&mut self, what: &Argument, by: &Number, of: &Type) -> Result<Vec<Value>, Fault> {
        let by = self.count("by", by)?;
        self.changed(what, of, |_, elements| {
            if !elements.is_empty() {
                let by = by % elements.len();
                elements.rotate_left(by);
            }
            Ok(())
        })
    }

    pub(super) fn mirror(&mut self, what: &Argument, middle: bool, of: &Type) -> Result<Value, Fault> {
        let half = self.single(what, of)?;
        self.spend(size(&half) as u64, 4)?;
        let mut parts = Parts::of(half)?;
        let back: Vec<Value> = parts.elements.iter().rev().skip(usize::from(middle)).cloned().collect();
        parts.elements.extend(back);
        Ok(parts.whole())
    }

    pub(super) fn cut(&mut self, what: &Argument, columns: &Number, of: &Type) -> Result<Value, Fault> {
        let columns = self.count("columns", columns)?;
        if columns == 0 {
            return Err("`columns` is 0".to_string());
        }
        let parts = Parts::of(self.single(what, element(of))?)?;
        self.spend((parts.elements.len() / columns) as u64 + 1, 3)?;
        let mut rows = Vec::new();
        let mut elements = parts.elements.into_iter().peekable();
        while elements.peek().is_some() {
            rows.push(whole(elements.by_ref().take(columns).collect(), parts.text));
        }
        Ok(Value::Array(rows))
    }

    pub(super) fn spread(&mut self, what: &Argument, of: &Type) -> Result<Vec<Value>, Fault> {
        let list = Type::List(Box::new(of.clone()));
        Ok(Parts::of(self.single(what, &list)?)?.elements)
    }

    pub(super) fn columns(&mut self, what: &Argument, of: &Type) -> Result<Vec<Value>, Fault> {
        let rows = Parts::of(self.single(what, &Type::List(Box::new(of.clone())))?)?.elements;
        let mut columns: Vec<Vec<Value>> = Vec::new();
        for (number, row) in rows.into_iter().enumerate() {
            let row = Parts::of(row)?.elements;
            if number == 0 {
                columns = vec![Vec::new(); row.len()];
            }
            if row.len() != columns.len() {
                return Err(format!("row {number} has {} elements, the first {}", row.len(), columns.len()));
            }
            for (column, cell) in columns.iter_mut().zip(row) {
                column.push(cell);
            }
        }
        Ok(columns.into_iter().map(Value::Array).collect())
    }

    pub(super) fn beside(&mut self, parts: &[Argument], of: &Type) -> Result<Value, Fault> {
        let cells = Type::List(Box::new(element(element(of)).clone()));
        let mut rows: Vec<Vec<Value>> = Vec::new();
        for (number, part) in parts.iter().enumerate() {
            let single = matches!(part, Argument::Make(make)
                if matches!(**make, Make::Ints { .. } | Make::Doubles { .. } | Make::Strings { .. }));
            let made = Parts::of(self.single(part, if single { &cells } else { of })?)?.elements;
            if number == 0 {
                rows = vec![Vec::new(); made.len()];
            }
            if made.len() != rows.len() {
                return Err(format!("of[{number}] has {} elements, the first {}", made.len(), rows.len()));
            }
            for (row, cell) in rows.iter_mut().zip(made) {
                match cell {
                    Value::Array(cells) => row.extend(cells),
                    cell => row.push(cell),
                }
            }
        }
        self.spend(rows.len() as u64, 3)?;
        Ok(rows.into_iter().map(Value::Array).collect())
    }

    pub(super) fn pick(&mut self, what: &Argument, picks: &Number, of: &Type) -> Result<Vec<Value>, Fault> {
        let list = self.single(what, of)?;
        let picked = self.picked(&list, "picks", picks)?;
        let mut made = vec![list];
        made.extend(picked);
        Ok(made)
    }

    pub(super) fn sample(&mut self, what: &Argument, count: &Number, of: &Type) -> Result<Vec<Value>, Fault> {
        let list = self.single(what, of)?;
        let text = list.is_string();
        let picked = self.picked(&list, "count", count)?;
        Ok(vec![list, whole(picked, text)])
    }

    fn picked(&mut self, list: &Value, field: &str, picks: &Number) -> Result<Vec<Value>, Fault> {
        let picks = self.count(field, picks)?;
        self.spend(size(list) as u64, 4)?;
        let elements = Parts::of(list.clone())?.elements;
        let last = i64::try_from(elements.len()).map_err(|_| "the list is too long".to_string())? - 1;
        let places = self
            .words
            .distinct(0, last, picks)
            .ok_or_else(|| format!("`{field}` is {picks}, and the list has {} elements", elements.len()))?;
        Ok(places
            .into_iter()
            .filter_map(|place| usize::try_from(place).ok())
            .filter_map(|place| elements.get(place).cloned())
            .collect())
    }

    pub(super) fn take(&mut self, what: &Argument, values: &[usize], of: &Type) -> Result<Vec<Value>, Fault> {
        let made = self.argument(what, of)?;
        let mut taken = Vec::with_capacity(values.len());
        for number in values {
            let value = made
                .get(*number)
                .ok_or_else(|| format!("`of` makes {} values, there is none {number}", made.len()))?;
            self.spend(size(value) as u64, 4)?;
            taken.push(value.clone());
        }
        Ok(taken)
    }

    pub(super) fn weave(
        &mut self,
        first: &Argument,
        second: &Argument,
        of: &Type,
    ) -> Result<Vec<Value>, Fault> {
        let (first, second) = (self.single(first, of)?, self.single(second, of)?);
        self.spend(size(&first) as u64 + size(&second) as u64, 4)?;
        let (one, other) = (Parts::of(first.clone())?, Parts::of(second.clone())?);
        if one.text != other.text {
            return Err("a list and a text cannot be woven".to_string());
        }
        let (mut one, mut other, text) = (one.elements.into_iter(), other.elements.into_iter(), one.text);
        let mut woven = Vec::new();
        while one.len() + other.len() > 0 {
            let from_one = self.words.index(one.len() + other.len()) < one.len();
            woven.extend(if from_one { one.next() } else { other.next() });
        }
        Ok(vec![first, second, whole(woven, text)])
    }

    pub(super) fn subtree(
        &mut self,
        what: &Argument,
        least: &Number,
        of: &Type,
    ) -> Result<Vec<Value>, Fault> {
        let least = self.count("least", least)?.max(1);
        let tree = self.single(what, of)?;
        self.spend(size(&tree) as u64, 4)?;
        let part = {
            let nodes = tree.as_array().ok_or("`of` must make a tree")?;
            let links = Tree::read(&tree).ok_or("`of` must make a tree")?;
            let children = |node: usize| <[Option<usize>; 2]>::from(links.links(node));
            let mut sizes: Vec<usize> = nodes.iter().map(|node| usize::from(!node.is_null())).collect();
            // Children stand after their parents.
            for node in (0..nodes.len()).rev() {
                let below: usize = children(node).into_iter().flatten().filter_map(|at| sizes.get(at)).sum();
                if let Some(size) = sizes.get_mut(node) {
                    *size += below;
                }
            }
            let big: Vec<usize> = (0..nodes.len()).filter(|node| sizes.get(*node) >= Some(&least)).collect();
            let top = big.get(self.words.index(big.len())).copied();
            let top = top.ok_or_else(|| format!("no part of the tree has {least} nodes"))?;
            let mut part = Vec::new();
            let mut open = std::collections::VecDeque::from([Some(top)]);
            while let Some(entry) = open.pop_front() {
                part.push(entry.and_then(|node| nodes.get(node)).cloned().unwrap_or(Value::Null));
                open.extend(entry.into_iter().flat_map(children));
            }
            while part.last().is_some_and(Value::is_null) {
                part.pop();
            }
            Value::Array(part)
        };
        Ok(vec![tree, part])
    }
}
