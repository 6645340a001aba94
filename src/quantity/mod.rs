//! Quantities with units, and formulas over them.
