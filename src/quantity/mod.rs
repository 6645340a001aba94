//! Quantities with units (`250M`, `300 B`, `10 / day`, `2.5 Mbps`) and formulas over them. Pure: texts and numbers in,
//! texts and numbers out. It knows no system, no estimate and no file; what an answer is worth is not decided here.

mod dimension;
mod display;
mod formula;
mod literal;
mod scan;
mod unit;
mod value;

pub use dimension::Dimension;
pub use formula::{Formula, FormulaError, is_reserved_name};
pub use literal::Literal;
pub use scan::{Found, literals_in};
pub use unit::{QuantityError, Unit};
pub use value::{Mismatch, Quantity};

#[cfg(test)]
mod tests;
